import type { Sorted } from "./sort-blocks.ts";

/** The blocks listed under a label (steps, bullets of an answer), which are not questions however they read. */
export function isInFramework(sorted: Sorted[]): Set<number> {
  const inside = new Set<number>();
  let isOpen = false;
  let expected = 1;
  let lastOutside = 0;
  sorted.forEach(({ label, block, outside, section, shape }, index) => {
    if (outside) return;
    // "Scope: …" in a list of steps is the name of a step
    const isStepName =
      isOpen && label?.isOneWord === true && (block.kind === "item" || block.number === expected);
    if (label && !isStepName) {
      isOpen = label.rest === "" || label.rest.endsWith(":") || FRAMEWORKS.has(label.kind);
      expected = block.number === expected ? expected + 1 : 1;
      return;
    }
    const { number } = block;
    if (section || block.kind === "heading" || block.marker === "question") isOpen = false;
    if (number === null) {
      if (isOpen && (block.kind === "item" || block.level > 0)) inside.add(index);
      return;
    }
    const isNextQuestion = number === lastOutside + 1 && shape === "asks" && isLabelNext(sorted, index);
    if (isOpen && (block.level > 1 || (number === expected && !isNextQuestion))) {
      inside.add(index);
      if (number === expected) expected += 1;
    } else {
      isOpen = false;
      lastOutside = number;
    }
  });
  for (const index of unaskedLists(sorted)) inside.add(index);
  return inside;
}

const FRAMEWORKS = new Set(["how", "star", "steps"]);

function isLabelNext(sorted: Sorted[], index: number): boolean {
  const next = sorted.slice(index + 1, index + 6).find(({ outside }) => outside === null);
  return next !== undefined && next.label !== null;
}

// Numbered lines right under one another that mostly do not ask are steps, whether a label stands over them or not
function unaskedLists(sorted: Sorted[]): number[] {
  const inside: number[] = [];
  let run: number[] = [];
  let next = 1;
  const close = () => {
    const asking = run.filter((index) => sorted[index]?.shape === "asks").length;
    if (run.length > 1 && asking * 2 < run.length) inside.push(...run);
    run = [];
    next = 1;
  };
  sorted.forEach(({ block, label, outside }, index) => {
    const first = sorted[run[0] ?? -1]?.block;
    if (outside || (first && label === null && block.level > first.level)) return;
    const mayBegin = label === null && block.kind !== "heading" && block.marker === null;
    if (!mayBegin || block.number !== next || (first && block.level !== first.level)) close();
    if (mayBegin && block.number === next) {
      run.push(index);
      next += 1;
    }
  });
  close();
  return inside;
}
