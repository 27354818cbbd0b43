import type { QuestionDraft } from "@evenhand/questions";

/** One part of a question as a text, to be read, copied or compared with the same part of another. */
export type QuestionText = { label: string; text: string };

/** A question as labelled texts, in the order of its page. Two of them have the same label for the same part. */
export function questionTexts(
  content: QuestionDraft,
  competencyName: (key: string) => string,
): QuestionText[] {
  return [
    { label: "Prompt", text: content.prompt },
    { label: "Kind, level and minutes", text: `${content.kind} · ${content.level} · ${content.minutes} min` },
    { label: "Roles", text: content.roles.join(", ") },
    ...content.intents.map((intent, index) => ({
      label: `Intent ${String.fromCodePoint(65 + index)}`,
      text: [
        intent.sentence,
        `Competency: ${competencyName(intent.competency)}`,
        ...listed("Listen for", intent.listenFor),
        ...listed("Watch for", intent.watchFor),
      ].join("\n"),
    })),
    {
      label: "Guide",
      text: [content.guide.type, ...content.guide.parts.map(({ name, text }) => `${name}: ${text}`)].join(
        "\n",
      ),
    },
    { label: "Probes", text: filled(content.probes).join("\n") },
    { label: "Adapt it", text: content.adapt },
    ...content.specimenAnswers.map(({ answer, ratings, reason }, index) => ({
      label: `Specimen answer ${index + 1}`,
      text: [
        answer,
        ...ratings.map(({ competency, level }) => `${competencyName(competency)}: ${level}`),
        reason,
      ].join("\n"),
    })),
  ];
}

/** The parts in which two questions differ, in order; a part that only one of them has is empty in the other. */
export function differingTexts(before: QuestionText[], after: QuestionText[]) {
  const labels = new Set([...before, ...after].map(({ label }) => label));
  return [...labels]
    .map((label) => ({ label, before: textOf(before, label), after: textOf(after, label) }))
    .filter((part) => part.before !== part.after);
}

const textOf = (texts: QuestionText[], wanted: string) =>
  texts.find(({ label }) => label === wanted)?.text ?? "";

const listed = (heading: string, lines: string[]) => [
  `${heading}:`,
  ...filled(lines).map((line) => `- ${line}`),
];

const filled = (lines: string[]) => lines.filter((line) => line.trim() !== "");
