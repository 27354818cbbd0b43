import type { NoteMark } from "@evenhand/interview";

/**
 * What interviewers write down about the answers to one question. Words in braces are facts of the candidate's own
 * story, see `facts.ts`, so that two people in one room hear of the same service and the same figures.
 */
export type QuestionStatements = {
  /** What happened, without a judgement; filed to the question. */
  context: string[];
  /** By intent key. */
  intents: Record<string, IntentStatements>;
};

/** At the same index stand statements about the same moment: nobody writes both the one for and the one against. */
export type IntentStatements = Record<NoteMark, string[]>;
