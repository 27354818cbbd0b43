import type { CheckItem } from "./checklist.tsx";

type Question = {
  questionVersionId: string;
  guide: { type: "star" | "steps" | "open"; parts: readonly { name: string; text: string }[] };
  probes: readonly string[];
};

/** The parts of a full answer and the probes, as things to tick off; `all` in the order of their digits. */
export function checkItems({ questionVersionId, guide, probes }: Question) {
  const item = (kind: string, index: number) => `${questionVersionId} ${kind} ${index}`;
  const parts = guide.parts.map(({ name, text }, index): CheckItem => ({
    id: item("part", index),
    label: name,
    hint: text,
  }));
  const asked = probes.map((probe, index): CheckItem => ({ id: item("probe", index), label: probe }));
  return { title: guideTitles[guide.type], parts, probes: asked, all: [...parts, ...asked] };
}

const guideTitles = { star: "Situation to result", steps: "Steps", open: "A full answer has" } as const;
