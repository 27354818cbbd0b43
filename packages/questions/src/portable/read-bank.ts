import { competency } from "../competency.ts";
import { crossChecks } from "./cross-checks.ts";
import { linesOf } from "./json-lines.ts";
import { jsonSyntaxProblem } from "./json-syntax-problem.ts";
import { FORMAT, FORMAT_VERSION, portableQuestion, unreadBank, type PortableBank } from "./portable-bank.ts";
import { firstProblems, type Problem } from "./problem.ts";
import { readEntries, type Finding } from "./read-entries.ts";
import { sentenceFor } from "./schema-sentences.ts";

export type BankReading = { ok: true; bank: PortableBank } | { ok: false; problems: Problem[] };

/** Twenty million characters are several thousand questions, and what can be read without exhausting a small server. */
const MAX_CHARACTERS = 20_000_000;

/** The bank in a text, or what is wrong with it line by line. Never throws. */
export function readBank(text: string): BankReading {
  if (text.length > MAX_CHARACTERS)
    return refused("This file is too large. Split the bank into several files.");
  const json = text.replace(/^\uFEFF/, "");
  const raw = parsed(json);
  if (raw === undefined)
    return { ok: false, problems: [jsonSyntaxProblem(json) ?? { line: 1, message: "This is not JSON." }] };
  const stranger = notThisFormat(raw);
  if (stranger) return withLines(json, raw, [stranger]);
  const { data, error } = unreadBank.safeParse(raw, { error: sentenceFor });
  if (error) return withLines(json, raw, error.issues);
  const competencies = readEntries(data.competencies, competency);
  const questions = readEntries(data.questions, portableQuestion);
  const findings = [
    ...within("competencies", competencies.findings),
    ...within("questions", questions.findings),
  ];
  if (findings.length > 0) return withLines(json, raw, findings);
  const bank = { ...data, competencies: competencies.entries, questions: questions.entries };
  const mismatches = crossChecks(bank);
  return mismatches.length > 0 ? withLines(json, raw, mismatches) : { ok: true, bank };
}

const refused = (message: string): BankReading => ({ ok: false, problems: [{ line: 1, message }] });

// JSON has no undefined, so it can stand for a text that is not JSON
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const within = (list: string, findings: readonly Finding[]) =>
  findings.map(({ path, message }) => ({ path: [list, ...path], message }));

function notThisFormat(raw: unknown): Finding | null {
  if (valueAt(raw, ["format"]) !== FORMAT)
    return { path: ["format"], message: `This is not a bank: its "format" should be "${FORMAT}".` };
  const version = valueAt(raw, ["version"]);
  if (version === FORMAT_VERSION) return null;
  const message =
    typeof version === "number" && version > FORMAT_VERSION
      ? `This file has version ${version} of the format, and version ${FORMAT_VERSION} is the newest known here. Update Evenhand, then read it again.`
      : `"version" should be ${FORMAT_VERSION}.`;
  return { path: ["version"], message };
}

function withLines(json: string, raw: unknown, findings: readonly Finding[]): BankReading {
  const lines = linesOf(
    json,
    findings.map(({ path }) => path),
  );
  const problems = findings.map(({ path, message }, index) => ({
    line: lines[index] ?? 1,
    message: `${ownerOf(raw, path)}${message}`,
  }));
  return { ok: false, problems: firstProblems(problems) };
}

function ownerOf(raw: unknown, [list, index]: readonly PropertyKey[]): string {
  if (index === undefined || (list !== "questions" && list !== "competencies")) return "";
  const key = valueAt(raw, [list, index, "key"]);
  if (typeof key !== "string") return "";
  return `${list === "questions" ? "Question" : "Competency"} ${key.slice(0, 80)}: `;
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    raw,
  );
}
