/** A part of a bank: keys name questions, competencies and packs; numbers count the entries of lists from 0. */
export type Path = (string | number)[];

/** What is wrong with a bank, where, and a sentence that says what to do. */
export type Problem = { rule: string; path: Path; message: string };

/** The same problems, told from the part of the bank that `start` leads to. */
export const problemsUnder = (start: Path, problems: Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, path: [...start, ...problem.path] }));
