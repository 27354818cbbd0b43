import { isAdvert } from "./adverts.ts";
import type { Block } from "./block.ts";
import { markContents } from "./contents.ts";
import { findLabel } from "./find-label.ts";
import type { Label } from "./find-label.ts";
import { isPageLine } from "./page-lines.ts";
import { questionShape } from "./question-shape.ts";
import type { Shape } from "./question-shape.ts";
import { findSection } from "./sections.ts";
import type { Section } from "./sections.ts";
import { labelStarLetters } from "./star-letters.ts";

/** A block and what it may be by its own words. At most one of label, section and outside is set. */
export type Sorted = {
  block: Block;
  label: Label | null;
  section: Section | null;
  /** What of the page it is, when it is not the guide's. */
  outside: "page" | "advert" | "markup" | "repeat" | null;
  shape: Shape;
};

/** Says of every block what it may be, looking at one at a time. */
export function sortBlocks(blocks: Block[]): Sorted[] {
  const sorted = blocks.map((block) => sortBlock(block));
  freeLabelledFrames(sorted);
  labelStarLetters(sorted);
  markMenus(sorted);
  markContents(sorted);
  return sorted;
}

function sortBlock(block: Block): Sorted {
  const nothing = { block, label: null, section: null, shape: "no" as const };
  if (block.kind === "rule") return { ...nothing, outside: "markup" };
  const label = findLabel(block);
  if (block.frame !== null) return { ...nothing, label, outside: block.frame };
  if (label) return { ...nothing, label, outside: null };
  if (isPageLine(block)) return { ...nothing, outside: isAdvert(block) ? "advert" : "page" };
  const section = findSection(block);
  if (section) return { ...nothing, section, outside: null };
  if (isAdvert(block)) return { ...nothing, outside: "advert" };
  return { ...nothing, outside: null, shape: questionShape(block.text) };
}

// Pages put tips into asides and whole guides into containers with odd names: a label inside says it is content
function freeLabelledFrames(sorted: Sorted[]): void {
  let first = 0;
  while (first < sorted.length) {
    let end = first + 1;
    while (end < sorted.length && isSameFrame(sorted[first], sorted[end])) end += 1;
    const region = sorted.slice(first, end);
    const labels = region.filter(({ label }) => label && label.kind !== "other" && label.kind !== "part");
    if (region[0]?.block.frame === "page" && (region[0].label !== null || labels.length >= 3)) {
      region.forEach((entry, index) => {
        sorted[first + index] = sortBlock({ ...entry.block, frame: null });
      });
    }
    first = end;
  }
}

const isSameFrame = (one: Sorted | undefined, other: Sorted | undefined) =>
  one?.block.frame === other?.block.frame;

const SHORTEST_MENU = 4;

// Four short lines in a row without a sentence among them are a menu or a list of links
function markMenus(sorted: Sorted[]): void {
  let run: Sorted[] = [];
  const close = () => {
    if (run.length >= SHORTEST_MENU) for (const entry of run) entry.outside ??= "page";
    run = [];
  };
  for (const entry of sorted) {
    if (isMenuLine(entry)) run.push(entry);
    else close();
  }
  close();
}

function isMenuLine({ block, label, section, outside, shape }: Sorted): boolean {
  if (outside === "page" && block.kind !== "heading") return true;
  if (label || section || outside || shape !== "no") return false;
  return (
    block.kind === "line" &&
    block.number === null &&
    !block.bold &&
    block.lead === null &&
    block.text.length <= 40 &&
    block.text.split(" ").length <= 5 &&
    !/[.:;,!?”"]$/.test(block.text)
  );
}
