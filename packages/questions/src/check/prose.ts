import type { CompetencyOutline, QuestionOutline } from "./outline.ts";
import type { Path } from "./problem.ts";

/** A text of the bank. What is `spoken` is said to the candidate as "you"; in the rest, "they" is the candidate. */
export type Prose = { path: Path; text: string; spoken: boolean };

/** What interviewers read of a question, but not the specimen answers: a weak one may say anything. */
export function proseOfQuestion(asked: QuestionOutline): Prose[] {
  return [
    spoken(["prompt"], asked.prompt),
    ...asked.intents.flatMap(({ sentence, listenFor, watchFor }, at) => [
      written(["intents", at, "sentence"], sentence),
      ...listenFor.map((text, nth) => written(["intents", at, "listenFor", nth], text)),
      ...watchFor.map((text, nth) => written(["intents", at, "watchFor", nth], text)),
    ]),
    ...asked.guide.parts.flatMap(({ name, text }, at) => [
      written(["guide", "parts", at, "name"], name),
      written(["guide", "parts", at, "text"], text),
    ]),
    ...asked.probes.map((text, at) => spoken(["probes", at], text)),
    written(["adapt"], asked.adapt),
  ].filter(({ text }) => text !== "");
}

/** What interviewers read of a competency and its rubric. */
export function proseOfCompetency({ name, definition, rubric }: CompetencyOutline): Prose[] {
  return [
    written(["name"], name),
    written(["definition"], definition),
    ...rubric.levels.flatMap(({ label, anchor }, at) => [
      written(["rubric", "levels", at, "label"], label),
      written(["rubric", "levels", at, "anchor"], anchor),
    ]),
  ].filter(({ text }) => text !== "");
}

const written = (path: Path, text: string): Prose => ({
  path,
  text: text.slice(0, LONGEST_READ),
  spoken: false,
});
const spoken = (path: Path, text: string): Prose => ({
  path,
  text: text.slice(0, LONGEST_READ),
  spoken: true,
});

// The schema refuses longer texts; reading on would only cost time
const LONGEST_READ = 2000;
