import type { Problem } from "./problem.ts";
import type { Prose } from "./prose.ts";
import { plainMarks, sentencesOf } from "./sentences.ts";
import { compiledFor } from "./topics/compiled.ts";
import { spokenTo, writtenAbout } from "./topics/topic.ts";

/** Topics that have nothing to do with the work and must not be asked about, in any text that leads an interviewer there. */
export function forbiddenTopicProblems(texts: Prose[]): Problem[] {
  return texts.flatMap(({ path, text, spoken }) => {
    const found = sentencesOf(plainMarks(text))
      .map((sentence) => firstIn(sentence, spoken))
      .find((hit) => hit !== undefined);
    if (!found) return [];
    const message = `Take out “${found.words}”: interviews do not ask about ${found.topic}.`;
    return [{ rule: "forbidden-topic", path, message }];
  });
}

const whenSpoken = compiledFor(spokenTo);
const whenWritten = compiledFor(writtenAbout);

function firstIn(sentence: string, spoken: boolean) {
  const { mention, withMention, without } = spoken ? whenSpoken : whenWritten;
  const { any, each } = mention.test(sentence) ? withMention : without;
  if (!any.test(sentence)) return undefined;
  for (const { topic, find, unless } of each) {
    const found = find.exec(sentence);
    if (!found || unless?.test(sentence)) continue;
    if (!spoken && FORBIDDING.test(sentence.slice(0, found.index))) continue;
    return { topic, words: found[0].trim() };
  }
  return undefined;
}

// "Never ask whether they have children" is what the rule wants
const FORBIDDING =
  /\b(?:do not|don't|never|must not|may not|avoid|not to|no questions? (?:about|on)|instead of|stop|skip|leave out|steer away from|whatever)\b[^.]{0,60}$/i;
