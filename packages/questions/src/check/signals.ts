import { isOnlyJudgement } from "./anchors.ts";
import type { QuestionOutline } from "./outline.ts";
import type { Path, Problem } from "./problem.ts";
import { isWithoutSpaces, wordsOf } from "./words.ts";

type Signal = { path: Path; text: string; kind: "listenFor" | "watchFor" };

/** Each signal is one thing to hear or miss in an answer, said once in the question. */
export function signalProblems({ intents }: QuestionOutline): Problem[] {
  const signals = intents.flatMap(({ listenFor, watchFor }, at) => [
    ...listenFor.map((text, nth): Signal => ({
      path: ["intents", at, "listenFor", nth],
      text,
      kind: "listenFor",
    })),
    ...watchFor.map((text, nth): Signal => ({
      path: ["intents", at, "watchFor", nth],
      text,
      kind: "watchFor",
    })),
  ]);
  const first = new Map<string, Signal>();
  return signals.flatMap((signal) => {
    const words = wordsOf(signal.text);
    if (words.length === 0) return [];
    const same = words.join(" ");
    const earlier = first.get(same);
    if (earlier) return [repeated(earlier, signal)];
    first.set(same, signal);
    return signal.kind === "listenFor" && !isObservable(signal.text, words) ? [vague(signal)] : [];
  });
}

const FEWEST_WORDS = 3;
const isObservable = (text: string, words: string[]) =>
  isWithoutSpaces(text) || (words.length >= FEWEST_WORDS && !isOnlyJudgement(text));

const repeated = (earlier: Signal, { path, kind }: Signal): Problem => ({
  rule: "repeated-signal",
  path,
  message:
    earlier.kind === kind
      ? "Drop this signal or say what is different: the question has it already."
      : "Decide whether this signal speaks for or against: it is listened for and watched for.",
});

const vague = ({ path }: Signal): Problem => ({
  rule: "vague-signal",
  path,
  message: "Say what is heard in an answer, in three words or more: this cannot be observed.",
});
