import type { ParsedGuide } from "@evenhand/questions/guide-import";

/** What the importer made of a source: a guide beside the text it was read from, or why there is none. */
export type GuideReading = ParsedGuide;

/** Of the same text read twice the reading that found more questions, and more reasons for asking them. */
export function betterReading(plain: GuideReading | null, formatted: GuideReading | null): GuideReading {
  if (!plain || !formatted) return plain ?? formatted ?? nothing;
  return worthOf(plain) > worthOf(formatted) ? plain : formatted;
}

function worthOf(reading: GuideReading): number {
  if (!reading.ok) return -1;
  const { questions } = reading.guide;
  return questions.length + questions.filter(({ intents }) => intents.length > 0).length / 2;
}

const nothing: GuideReading = {
  ok: false,
  reason: "There is nothing to read yet. Paste an interview guide or choose a file.",
};
