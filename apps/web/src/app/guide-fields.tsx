import { guideType, withGuideType, type Guide, type GuideType } from "@evenhand/questions";
import { PartList } from "../ui/part-list.tsx";
import { SelectField } from "../ui/select-field.tsx";

type GuideFieldsProps = {
  guide: Guide;
  onChange: (guide: Guide) => void;
  typeProblem?: string | undefined;
  problem?: string | undefined;
  partProblems?: ReadonlyMap<number, string> | undefined;
};

/** The shape of a full answer. A story has its four parts; steps and points are the writer's own. */
export function GuideFields({ guide, onChange, typeProblem, problem, partProblems }: GuideFieldsProps) {
  return (
    <div className="flex flex-col gap-4">
      <SelectField
        label="Its shape"
        value={guide.type}
        options={guideType.options.map((value) => ({ value, label: names[value] }))}
        onChange={(type) => onChange(withGuideType(guide, type))}
        problem={typeProblem}
      />
      <PartList
        label="Parts of a full answer"
        parts={guide.parts}
        isFixed={guide.type === "star"}
        numbered={guide.type !== "open"}
        max={20}
        onChange={(parts) => onChange({ ...guide, parts })}
        problem={problem}
        partProblems={partProblems}
      />
    </div>
  );
}

const names: Readonly<Record<GuideType, string>> = {
  star: "A story: situation, task, action, result",
  steps: "Steps, in the order to expect",
  open: "Points, in any order",
};
