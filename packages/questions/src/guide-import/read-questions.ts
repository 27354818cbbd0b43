import type { Reason } from "./draft.ts";
import type { FoundQuestions } from "./find-questions.ts";
import { isStarList } from "./find-star.ts";
import { sameTextKey } from "./plain-words.ts";
import { placeContent } from "./place-content.ts";
import { placeLabel } from "./place-label.ts";
import { cleanPrompt } from "./prompt.ts";
import { leaveOut, place } from "./reading.ts";
import type { Reading } from "./reading.ts";
import type { Section } from "./sections.ts";
import type { Sorted } from "./sort-blocks.ts";

/** Goes through the blocks once and puts each where it belongs: into a question, or among what is left out. */
export function readQuestions(sorted: Sorted[], { questions, repeats }: FoundQuestions): Reading {
  const reading: Reading = {
    sorted,
    outcomes: sorted.map(() => null),
    drafts: [],
    target: null,
    section: { kind: null, level: 7 },
    out: null,
    questionLevel: 7,
    hasStar: false,
    hasLabelledAnswers: sorted.some(
      ({ label, outside }) => outside === null && label?.kind === "sample answer",
    ),
    labelCounts: countLabels(
      sorted.slice(questions.keys().reduce((first, index) => Math.min(first, index), sorted.length)),
    ),
    unlabelledAnswer: null,
  };
  const lastSections = new Map(
    sorted.flatMap(({ section, block }, index) => (section ? [[sameTextKey(block.text), index]] : [])),
  );
  sorted.forEach((entry, index) => {
    const { block, section, outside } = entry;
    const asked = questions.get(index);
    // Menus and adverts among other text that is left out need no warning of their own
    if (reading.out && reading.drafts.length > 0 && (outside === "page" || outside === "advert"))
      leaveOut(reading, index, { is: "section", ...reading.out });
    else if (outside) leaveOut(reading, index, { is: outside });
    else if (repeats.has(index)) leaveOut(reading, index, { is: "repeat" });
    else if (asked && isOpenTo(reading, asked.isLabelled)) startQuestion(reading, index);
    else if (section) {
      const isRepeat = reading.drafts.length === 0 && lastSections.get(sameTextKey(block.text)) !== index;
      if (isRepeat) leaveOut(reading, index, { is: "repeat" });
      else startSection(reading, index, section);
    } else if (reading.drafts.length === 0) leaveOut(reading, index, { is: "before" });
    else if (reading.out) leaveOut(reading, index, { is: "section", ...reading.out });
    else if (entry.label && placeLabel(reading, index, entry.label)) return;
    else if (block.kind === "heading") startUnknown(reading, index);
    else placeContent(reading, index);
  });
  settleSections(reading);
  return reading;
}

function countLabels(sorted: Sorted[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label, outside } of sorted) {
    if (label && !outside) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  return counts;
}

// A heading that says nothing of questions is one of their sections if a question comes next; one after the last is not
function settleSections({ sorted, outcomes }: Reading): void {
  let following: "prompt" | "section" | "text" | null = null;
  for (let index = outcomes.length - 1; index >= 0; index -= 1) {
    const outcome = outcomes[index];
    const entry = sorted[index];
    if (!outcome || !entry || entry.outside) continue;
    const isHeading = entry.block.kind === "heading" && isOpenReason(outcome.reason);
    if (isHeading && (following === "prompt" || following === "section")) {
      outcomes[index] = { what: "section", question: null, reason: null };
    } else if (outcome.what === "section" && following === null) {
      const reason = { is: "section" as const, title: entry.block.text, isForCandidate: false };
      outcomes[index] = { what: "other", question: null, reason };
    }
    const now = outcomes[index];
    if (now?.what === "prompt" || now?.what === "section") following = now.what;
    else following = following === null ? null : "text";
  }
}

const isOpenReason = (reason: Reason | null) =>
  reason?.is === "before" || (reason?.is === "section" && !reason.isForCandidate);

// What looks like a question among the candidate's own or after the guide is not the guide's; a label may prove it is
function isOpenTo({ out }: Reading, isLabelled: boolean): boolean {
  return out === null || (isLabelled && !out.isForCandidate);
}

function startQuestion(reading: Reading, index: number): void {
  const block = reading.sorted[index]?.block;
  if (!block) return;
  if (reading.out) reading.section = { kind: null, level: 7 };
  reading.out = null;
  reading.target = null;
  reading.questionLevel = block.kind === "heading" ? block.level : 7;
  reading.drafts.push({
    prompt: cleanPrompt(block.text),
    sectionKind: reading.section.kind,
    line: block.startLine,
    intents: [],
    parts: [],
    sample: [],
    tip: [],
  });
  place(reading, index, "prompt");
  reading.hasStar = isStarList(reading.sorted, index + 1);
}

function startSection(reading: Reading, index: number, { kind, holds }: Section): void {
  const block = reading.sorted[index]?.block;
  if (!block) return;
  const level = block.kind === "heading" ? block.level : 7;
  reading.target = null;
  if (holds === "questions" && !(reading.out?.isForCandidate === true && level > reading.out.level)) {
    // A heading below one that sets the kind only divides its questions
    if (kind !== null || level <= reading.section.level) reading.section = { kind, level };
    reading.out = null;
    place(reading, index, "section");
    return;
  }
  reading.out = { title: block.text, isForCandidate: holds === "candidate questions", level };
  const isBefore = reading.drafts.length === 0;
  leaveOut(reading, index, isBefore ? { is: "before" } : { is: "section", ...reading.out });
}

// A heading that is no question, label or section: at a question's own depth or above, it begins other text
function startUnknown(reading: Reading, index: number): void {
  const block = reading.sorted[index]?.block;
  if (!block) return;
  reading.target = null;
  if (block.level > reading.questionLevel) {
    leaveOut(reading, index, { is: "unplaced", question: reading.drafts.length - 1 });
    return;
  }
  if (block.level <= reading.section.level) reading.section = { kind: null, level: 7 };
  reading.out = { title: block.text, isForCandidate: false, level: block.level };
  leaveOut(reading, index, { is: "section", ...reading.out });
}
