/**
 * A topic that has nothing to do with the work. `patterns` get the words that stand for the candidate, because what makes a
 * topic personal is whose it is: "your children" is refused, the children of a process are not.
 */
export type Topic = { name: string; patterns: (who: Who) => Pattern[] };

/** `find` refuses a sentence, unless `unless` is in it too. Both are sources of regular expressions. */
export type Pattern = string | { find: string; unless?: string };

/** How a text speaks of the candidate; each member is the source of a regular expression. */
export type Who = {
  /** "you" */
  subject: string;
  /** "your" */
  possessive: string;
  /** "are you", "you are", "whether you are" */
  be: string;
  /** "have you", "do you have", "you had" */
  have: string;
  /** "do you", "would you", "you": what comes before a verb */
  act: string;
};

const ADVERBS =
  "(?: (?:ever|also|really|actually|currently|still|now|already|often|usually|recently|perhaps|maybe|possibly|planning to|plan to|intend to|want to|hope to))*";

const whoFrom = (subject: string, possessive: string): Who => ({
  subject,
  possessive,
  be: `(?:(?:are|is|were|was) ${subject}|${subject}(?:'re|'s| (?:are|is|were|was)))${ADVERBS}`,
  have: `(?:(?:do|does|did|would|will) ${subject}${ADVERBS} (?:have|get|got)|(?:have|has|had) ${subject}(?: got)?|${subject}(?:'ve)?${ADVERBS} (?:have|has|had|got|have got))(?: any| a| an| some| many| ever)*`,
  act: `(?:(?:do|does|did|would|will|can|could|should|have|has|had) ${subject}|${subject}(?: (?:do|does|did|would|will|can|could|should|have|has|had))?)${ADVERBS}`,
});

/** In what is said aloud the candidate is "you", and "they" is somebody in the story. */
export const spokenTo: Who = whoFrom("you", "your(?: own)?");

/** In what interviewers read, the candidate is "they" too. */
export const writtenAbout: Who = whoFrom(
  "(?:you|they|he|she|the candidate|the applicant|a candidate|candidates|the person)",
  "(?:your|their|his|her|(?:the |a )?(?:candidate|applicant|person)'?s'?)(?: own)?",
);
