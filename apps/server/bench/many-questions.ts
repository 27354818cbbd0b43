import { importBank, type Database, type Viewer } from "@evenhand/db";
import type { Question } from "@evenhand/questions";
import { bank } from "@evenhand/questions/bank";

const IN_ONE_TRANSACTION = 500;

/** Fills the viewer's bank up with `count` approved questions made from the shipped ones, each with words of its own. */
export async function manyQuestions(database: Database, viewer: Viewer, count: number): Promise<void> {
  const shipped: Question[] = bank.packs.flatMap(({ questions }) => questions);
  for (let from = 0; from < count; from += IN_ONE_TRANSACTION) {
    const questions = Array.from({ length: Math.min(IN_ONE_TRANSACTION, count - from) }, (_, index) =>
      varied(shipped, from + index),
    );
    const pack = { key: "bench", title: "Bench", role: "Any role", questions };
    await database
      .as(viewer)
      .transaction((db) => importBank(db, viewer.organizationId, { competencies: [], packs: [pack] }));
  }
}

function varied(shipped: Question[], index: number): Question {
  const source = shipped[index % shipped.length];
  if (!source) throw new Error("The shipped bank is empty.");
  const word = (salt: number) => inventedWord(index * 7919 + salt);
  return {
    ...source,
    key: `bench-${index}`,
    prompt: `${source.prompt.slice(0, 300)} Think of ${word(1)} and ${word(2)}.`,
    intents: source.intents.map((intent, position) => ({
      ...intent,
      listenFor: [`Names ${word(position + 3)}`, ...intent.listenFor],
    })),
  };
}

// About 8,000 different words, so that the bank's vocabulary is as wide as its size suggests.
const SYLLABLES = [
  "ba",
  "cor",
  "den",
  "fil",
  "gra",
  "hol",
  "kin",
  "lum",
  "mar",
  "nos",
  "pel",
  "quo",
  "rin",
  "sto",
  "tav",
  "ver",
  "wen",
  "yor",
  "zan",
  "bri",
];

function inventedWord(seed: number): string {
  const mixed = Math.imul(seed, 2654435761) >>> 0;
  return [mixed, Math.floor(mixed / 20), Math.floor(mixed / 400)]
    .map((part) => SYLLABLES[part % SYLLABLES.length] ?? "")
    .join("");
}
