import type { Problem } from "./problem.ts";
import type { Prose } from "./prose.ts";
import { plainMarks, sentencesOf } from "./sentences.ts";
import { forbiddenTopics } from "./topics/forbidden.ts";
import { spokenTo, writtenAbout, type Pattern, type Who } from "./topics/topic.ts";

/** Topics that have nothing to do with the work and must not be asked about, in any text that leads an interviewer there. */
export function forbiddenTopicProblems(texts: Prose[]): Problem[] {
  return texts.flatMap(({ path, text, spoken }) => {
    const found = sentencesOf(plainMarks(text))
      .map((sentence) => firstIn(sentence, spoken))
      .find(Boolean);
    if (!found) return [];
    const message = `Take out “${found.words}”: interviews do not ask about ${found.topic}.`;
    return [{ rule: "forbidden-topic", path, message }];
  });
}

function firstIn(sentence: string, spoken: boolean) {
  const { any, each } = spoken ? whenSpoken : whenWritten;
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

const whenSpoken = patternsFor(spokenTo);
const whenWritten = patternsFor(writtenAbout);

function patternsFor(who: Who) {
  const each = forbiddenTopics.flatMap(({ name, patterns }) =>
    patterns(who).map((pattern) => ({ topic: name, ...compiled(pattern) })),
  );
  // One expression first, as nearly every sentence has nothing to find
  return { each, any: new RegExp(each.map(({ find }) => find.source).join("|"), "i") };
}

function compiled(pattern: Pattern) {
  if (typeof pattern === "string") return { find: bounded(pattern), unless: undefined };
  return { find: bounded(pattern.find), unless: new RegExp(pattern.unless, "i") };
}

function bounded(source: string) {
  return new RegExp(`(?<![\\w-])(?:${source})`, "i");
}
