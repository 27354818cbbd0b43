import { portableBank, type PortableBank } from "./portable-bank.ts";

/**
 * A bank as text, always the same for the same bank: sorted by key, indented by two spaces, ended by a line break.
 *
 * @throws when the bank is not what its type says, such as with an empty prompt: what is written can be read.
 */
export function writeBank(bank: PortableBank): string {
  const { competencies, questions, ...rest } = portableBank.parse(bank);
  const sorted = { ...rest, competencies: byKey(competencies), questions: byKey(questions) };
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** Sorted by code units and not by a language's rules, so that every machine agrees. */
export function byKey<Keyed extends { key: string }>(entries: readonly Keyed[]): Keyed[] {
  return entries.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
