import { GuideFields } from "../../app/guide-fields.tsx";
import { Section } from "../../ui/section.tsx";
import type { FieldsProps } from "./fields.ts";
import { Place } from "./place.tsx";
import { lineProblems, problemAt } from "./places.ts";

export function GuideSection({ content, problems, onChange }: FieldsProps) {
  return (
    <Section title="A full answer">
      <Place path={["guide"]}>
        <GuideFields
          guide={content.guide}
          onChange={(guide) =>
            onChange({ ...content, guide }, guide.type === content.guide.type ? "guide parts" : null)
          }
          typeProblem={problemAt(problems, ["guide", "type"]) ?? problemAt(problems, ["guide"])}
          problem={problemAt(problems, ["guide", "parts"])}
          partProblems={lineProblems(problems, ["guide", "parts"])}
        />
      </Place>
    </Section>
  );
}
