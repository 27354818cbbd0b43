import type { NoteMark, Rating } from "@evenhand/interview";
import type { Intent } from "@evenhand/questions";
import type { DemoCandidate } from "../company/candidates.ts";
import type { DemoMember } from "../company/members.ts";
import { questionInBank } from "../jobs/questions.ts";
import { chanceOf, seededId, type Chance } from "../seeded.ts";
import { statementsOf } from "../statements/statements-of.ts";
import { factsOf, tell } from "./facts.ts";
import { marksFor } from "./marks-for.ts";

export type WrittenNote = {
  id: string;
  question: string;
  intent: string | null;
  competency: string | null;
  mark: NoteMark | null;
  text: string;
  offsetSeconds: number;
};

export type Sitting = {
  interviewId: string;
  candidate: DemoCandidate;
  member: DemoMember;
  /** 0 for the lead; the others begin with another moment of the same story. */
  seat: number;
  questions: { key: string; minutes: number }[];
  ratings: Map<string, Rating>;
};

/** What one person typed during one interview, in the order in which it was typed. */
export function writeNotes(sitting: Sitting): WrittenNote[] {
  let startMinute = OPENING_MINUTES;
  return sitting.questions.flatMap(({ key, minutes }) => {
    const start = startMinute;
    startMinute += minutes;
    return notesOnQuestion(sitting, { key, start, minutes });
  });
}

const OPENING_MINUTES = 3;

type Asked = { key: string; start: number; minutes: number };
type Jotted = Pick<WrittenNote, "intent" | "competency" | "mark" | "text">;

function notesOnQuestion(sitting: Sitting, { key, start, minutes }: Asked): WrittenNote[] {
  const name = `${sitting.interviewId}/${sitting.member.name}/${key}`;
  const chance = chanceOf(`notes/${name}`);
  const jotted = [
    ...contextNotes(sitting, key, chance),
    ...questionInBank(key).intents.flatMap((intent) => intentNotes(sitting, { key, intent }, chance)),
  ];
  const offsets = jotted
    .map(() => chance.whole(start * 60, (start + minutes) * 60 - 1))
    .toSorted((one, other) => one - other);
  return jotted.map((note, index) => ({
    ...note,
    id: seededId(`note/${name}/${index}`),
    question: key,
    offsetSeconds: offsets[index] ?? start * 60,
  }));
}

const CONTEXT_SHARE = 0.6;

function contextNotes({ candidate, seat }: Sitting, question: string, { uniform }: Chance): Jotted[] {
  if (uniform() >= CONTEXT_SHARE) return [];
  const { context } = statementsOf(question);
  const [index = 0] = momentsOf(`${candidate.name}/${question}`, { among: context, from: seat });
  const text = tell(context[index] ?? "", factsOf(candidate.name, question));
  return [{ intent: null, competency: null, mark: null, text }];
}

const prefixes: Record<NoteMark, string> = { for: "+", against: "-", follow_up: "?" };

function intentNotes(
  { candidate, seat, ratings }: Sitting,
  { key: question, intent: { key: intent, competency } }: { key: string; intent: Intent },
  chance: Chance,
): Jotted[] {
  const statements = statementsOf(question).intents[intent];
  if (!statements) throw new Error(`Nothing is written for the intent ${intent} of ${question}.`);
  const story = `${candidate.name}/${question}/${intent}`;
  const taken = new Set<number>();
  return marksFor(ratings.get(competency), chance).flatMap((mark) => {
    const moments = momentsOf(story, { among: statements[mark], from: seat });
    // A question to come back to contradicts nothing.
    const moment = moments.find((index) => mark === "follow_up" || !taken.has(index));
    if (moment === undefined) return [];
    if (mark !== "follow_up") taken.add(moment);
    const text = `${prefixes[mark]} ${tell(statements[mark][moment] ?? "", factsOf(candidate.name, question))}`;
    return [{ intent, competency, mark, text }];
  });
}

/** Indices of the statements in the order in which this story brings them up. */
function momentsOf(story: string, { among, from }: { among: string[]; from: number }): number[] {
  const order = chanceOf(`moments/${story}`).shuffled([...among.keys()]);
  return [...order.slice(from % order.length), ...order.slice(0, from % order.length)];
}
