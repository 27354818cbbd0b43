import type { Competency } from "@evenhand/questions";
import type { Problem } from "@evenhand/questions/portable";
import type { Answers } from "../../app/api.ts";
import { LARGEST_BYTES, tooLarge, type BankFormat } from "./decode-file.ts";
import type { FileReading, ReadRequest } from "./read-file.ts";
import { isRefusal, stoppedWords } from "./stopped-words.ts";

/** What is sent to the server. */
export type ReadText = { name: string; text: string; format: BankFormat };
export type Preview = Extract<Answers["bank"]["previewFile"], { ok: true }>;

/** Where somebody stands on the way from a file to its questions in the bank. The file stays chosen until another is. */
export type Step =
  | { at: "choosing"; refusal: string | null }
  | { at: "reading" | "checking"; name: string }
  | { at: "wrong"; name: string; format: BankFormat; problems: Problem[] }
  /** Nothing was changed. `read` is null when not even the file could be read. */
  | { at: "stopped"; name: string; read: ReadText | null; sentence: string }
  | { at: "checked"; read: ReadText; preview: Preview; refusal: string | null }
  | { at: "importing"; read: ReadText; preview: Preview }
  | { at: "imported"; read: ReadText; preview: Preview; added: number; drafted: number };

/** What the steps ask of the server and of the worker. */
export type ImportDoors = {
  competencies: () => Promise<Competency[]>;
  read: (request: ReadRequest) => Promise<FileReading>;
  preview: (read: ReadText) => Promise<Answers["bank"]["previewFile"]>;
  write: (read: ReadText) => Promise<Answers["bank"]["importFile"]>;
};

/** Reads a file and asks what importing it would do. */
export async function readStep(file: File, doors: ImportDoors): Promise<Step> {
  const { name } = file;
  if (file.size > LARGEST_BYTES) return { at: "choosing", refusal: tooLarge };
  const content = await file.arrayBuffer().catch(() => null);
  if (!content)
    return {
      at: "choosing",
      refusal: "This file can no longer be read. It may have been moved; choose it again.",
    };
  try {
    const bytes = new Uint8Array(content);
    const reading = await doors.read({ name, bytes, competencies: await doors.competencies() });
    if (reading.kind === "refused") return { at: "choosing", refusal: reading.message };
    if (reading.kind === "problems")
      return { at: "wrong", name, format: reading.format, problems: reading.problems };
    const { text, format } = reading;
    return await checkStep({ name, text, format }, doors);
  } catch (error) {
    return { at: "stopped", name, read: null, sentence: stoppedWords(error) };
  }
}

/** Asks what importing it would do. `refusal` says why it was not imported a moment ago. */
export async function checkStep(
  read: ReadText,
  doors: ImportDoors,
  refusal: string | null = null,
): Promise<Step> {
  const { name, format } = read;
  try {
    const preview = await doors.preview(read);
    return preview.ok
      ? { at: "checked", read, preview, refusal }
      : { at: "wrong", name, format, problems: preview.problems };
  } catch (error) {
    return { at: "stopped", name, read, sentence: stoppedWords(error) };
  }
}

/** Imports all of it or nothing. What the server refuses is checked again, because the bank has changed since. */
export async function writeStep(
  { read, preview }: Pick<Extract<Step, { at: "checked" }>, "read" | "preview">,
  doors: ImportDoors,
): Promise<Step> {
  try {
    const { added, drafted } = await doors.write(read);
    return { at: "imported", read, preview, added, drafted };
  } catch (error) {
    const sentence = stoppedWords(error);
    if (isRefusal(error)) return checkStep(read, doors, sentence);
    return { at: "checked", read, preview, refusal: `${sentence} ${MAYBE_DONE}` };
  }
}

export const MAYBE_DONE =
  "Should the import have been carried out all the same, importing again makes nothing twice.";
