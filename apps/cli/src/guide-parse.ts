import {
  decodeGuide,
  parseGuide,
  type GuideFormat,
  type ImportedGuide,
} from "@evenhand/questions/guide-import";
import { counted, failure, json, type Outcome } from "./outcome.ts";
import { readArguments } from "./read-arguments.ts";
import { nameOf, readInput } from "./read-input.ts";

const FORMATS: GuideFormat[] = ["text", "markdown", "html"];

/** Reads one interview guide and prints what was found in it. */
export async function guideParse(args: string[]): Promise<Outcome> {
  const read = readArguments(args, { json: { type: "boolean" }, format: { type: "string" } });
  if (!read.ok) return read.outcome;
  const { values, positionals } = read.given;
  const [file, ...more] = positionals;
  const format = FORMATS.find((known) => known === values.format);
  if (values.format !== undefined && !format)
    return failure(2, `The format is text, markdown or html, and not “${values.format}”.`);
  if (file === undefined) return failure(2, "Name the file with the guide, or - for standard input.");
  if (more.length > 0) return failure(2, "Name one file; each guide is read on its own.");

  const input = await readInput(file);
  const decoded = input.ok ? decodeGuide(input.bytes) : input;
  const parsed = decoded.ok ? parseGuide(decoded.text, format) : decoded;
  if (!parsed.ok) return failure(1, `${nameOf(file)}: ${parsed.reason}`);
  return { exitCode: 0, out: values.json ? json(parsed.guide) : readable(parsed.guide) };
}

function readable({ title, role, questions, warnings }: ImportedGuide) {
  return [
    title === "" ? "No title" : title,
    role === null ? "No role" : `Role: ${role}`,
    "",
    ...questions.flatMap(questionLines),
    "",
    kindsLine(questions),
    ...(warnings.length === 0 ? [] : ["", `To look at (${warnings.length}):`]),
    // Most messages begin with their line, or with several
    ...warnings.map(
      ({ line, message }) => `  ${/^lines? \d/i.test(message) ? "" : `Line ${line}: `}${message}`,
    ),
    "",
  ].join("\n");
}

type Found = ImportedGuide["questions"][number];

function questionLines({ prompt, kind, intents, guide, sampleAnswer, tip }: Found, at: number) {
  const holds = [
    kind,
    counted(intents.length, "intent"),
    guide.parts.length === 0 ? "" : `${guide.type} guide with ${counted(guide.parts.length, "part")}`,
    sampleAnswer === null ? "" : "sample answer",
    tip === null ? "" : "tip",
  ];
  return [`${String(at + 1).padStart(3)}. ${prompt}`, `     ${holds.filter(Boolean).join(" · ")}`];
}

function kindsLine(questions: Found[]) {
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  const each = [...kinds].map(([kind, group]) => `${group.length} ${kind}`);
  return `${counted(questions.length, "question")}: ${each.join(", ")}`;
}
