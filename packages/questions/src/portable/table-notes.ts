import type { PortableQuestion } from "./portable-bank.ts";
import type { Header } from "./table-columns.ts";

type Read = { header: Header; states: string[]; questions: PortableQuestion[]; text: string };

/** What a person should know about a table that could be read. */
export function notesOn({ header, states, questions, text }: Read): string[] {
  const withoutPrompt = questions.filter(({ prompt }) => !prompt).map(({ key }) => key);
  const notes = [
    header.unknown.length > 0 && `Columns that were not read: ${quoted(header.unknown)}.`,
    states.some((state) => state && state !== "draft") &&
      "Every question of a table comes in as a draft, whatever its state says.",
    withoutPrompt.length > 0 && `Questions without a prompt: ${quoted(withoutPrompt)}.`,
    text.includes("\uFFFD") && "Some letters could not be read. Save the table as UTF-8 and read it again.",
  ];
  return notes.filter((note) => note !== false);
}

/** Names for a sentence, each once and not too many. */
export const quoted = (names: readonly string[]) =>
  [...new Set(names)]
    .slice(0, 20)
    .map((name) => `"${name.slice(0, 40)}"`)
    .join(", ");
