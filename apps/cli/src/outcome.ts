/** How a command ended: 0 done, 1 input refused, 2 wrong usage; `out` for standard output and `problem` for standard error. */
export type Outcome = { exitCode: 0 | 1 | 2; out?: string; problem?: string };

/** A command with the arguments after its name. */
export type Run = (args: string[]) => Promise<Outcome>;

export const failure = (exitCode: 1 | 2, sentence: string): Outcome => ({
  exitCode,
  problem: sentence.endsWith("\n") ? sentence : `${sentence}\n`,
});

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** "1 question", "2 questions" */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
