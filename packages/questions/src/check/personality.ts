import { personalityWords } from "./personality-words.ts";
import type { Problem } from "./problem.ts";
import type { Prose } from "./prose.ts";
import { withoutQuotations } from "./sentences.ts";

/** Words for what somebody is like, where the bank should say what they did. */
export function personalityProblems(texts: Prose[]): Problem[] {
  return texts.flatMap(({ path, text }) => {
    const word = personality.exec(withoutQuotations(text))?.[0];
    if (word === undefined) return [];
    const message = `Say what somebody does instead of “${word}”: a trait cannot be heard in an answer.`;
    return [{ rule: "personality-word", path, message }];
  });
}

const personality = new RegExp(`(?<![\\w-])(?:${personalityWords.join("|")})(?![\\w-])`, "i");
