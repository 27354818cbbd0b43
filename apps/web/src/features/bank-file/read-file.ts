import type { Competency } from "@evenhand/questions";
import { readBank, readBankTable, type Problem } from "@evenhand/questions/portable";
import { decodeFile, type BankFormat } from "./decode-file.ts";

export type ReadRequest = {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Those that a table may name. */
  competencies: Competency[];
};

export type FileReading =
  | { kind: "read"; text: string; format: BankFormat; questions: number }
  /** It is no bank at all. */
  | { kind: "refused"; message: string }
  /** It is one, with lines to correct. */
  | { kind: "problems"; format: BankFormat; problems: Problem[] };

/** Reads a file as the server will, so that what is wrong with it is known without sending it. */
export function readFile({ name, bytes, competencies }: ReadRequest): FileReading {
  const decoded = decodeFile(name, bytes);
  if (!decoded.ok) return { kind: "refused", message: decoded.message };
  const { text, format } = decoded;
  const reading = format === "json" ? readBank(text) : readBankTable(text, { competencies, file: name });
  if (!reading.ok) return { kind: "problems", format, problems: reading.problems };
  const { questions } = "bank" in reading ? reading.bank : reading;
  return { kind: "read", text, format, questions: questions.length };
}
