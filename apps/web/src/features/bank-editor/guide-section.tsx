import { guideType, type GuideType } from "@evenhand/questions";
import { PartList } from "../../ui/part-list.tsx";
import { Section } from "../../ui/section.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { withGuideType } from "./draft-edits.ts";
import type { FieldsProps } from "./fields.ts";
import { Place } from "./place.tsx";
import { lineProblems, problemAt } from "./places.ts";

/** The shape of a full answer. A story has its four parts; steps and points are the writer's own. */
export function GuideSection({ content, problems, onChange }: FieldsProps) {
  const { guide } = content;
  return (
    <Section title="A full answer">
      <Place path={["guide", "type"]}>
        <SelectField
          label="Its shape"
          value={guide.type}
          options={guideType.options.map((value) => ({ value, label: names[value] }))}
          onChange={(type) => onChange({ ...content, guide: withGuideType(guide, type) }, null)}
          problem={problemAt(problems, ["guide", "type"]) ?? problemAt(problems, ["guide"])}
        />
      </Place>
      <Place path={["guide", "parts"]}>
        <PartList
          label="Parts of a full answer"
          parts={guide.parts}
          isFixed={guide.type === "star"}
          numbered={guide.type !== "open"}
          max={20}
          onChange={(parts) => onChange({ ...content, guide: { ...guide, parts } }, "guide parts")}
          problem={problemAt(problems, ["guide", "parts"])}
          partProblems={lineProblems(problems, ["guide", "parts"])}
        />
      </Place>
    </Section>
  );
}

const names: Readonly<Record<GuideType, string>> = {
  star: "A story: situation, task, action, result",
  steps: "Steps, in the order to expect",
  open: "Points, in any order",
};
