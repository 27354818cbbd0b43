import type { GuideType, QuestionDraft } from "@evenhand/questions";
import { NothingYet } from "./nothing-yet.tsx";
import { Section } from "./section.tsx";

/** The shape of a full answer. */
export function GuideSection({ guide }: { guide: QuestionDraft["guide"] }) {
  const parts = guide.parts.filter(({ name, text }) => name.trim() !== "" || text.trim() !== "");
  return (
    <Section title={titles[guide.type]}>
      {parts.length === 0 && <NothingYet />}
      <ol className="flex flex-col gap-3">
        {parts.map((part, index) => (
          <li key={`${index} ${part.name}`} className="flex gap-3">
            <span aria-hidden className="w-4 shrink-0 text-dense leading-6 text-faint">
              {guide.type === "open" ? "·" : index + 1}
            </span>
            <span className="text-read text-pretty">
              <span className="font-medium">{part.name}</span>
              <span className="text-muted"> {part.text}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const titles: Readonly<Record<GuideType, string>> = {
  star: "A full answer, as a story",
  steps: "A full answer, step by step",
  open: "A full answer covers",
};
