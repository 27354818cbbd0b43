import type { QuestionDraft } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";
import { ChangedWords } from "../../ui/changed-words.tsx";
import { questionChanges } from "./question-changes.ts";

type ChangeListProps = {
  before: QuestionDraft;
  after: QuestionDraft;
  competencies: Answers["bank"]["competencies"];
};

/** What is different in a question, part by part; what is the same is only counted. */
export function ChangeList({ before, after, competencies }: ChangeListProps) {
  const nameOf = (key: string) => competencies.find((each) => each.key === key)?.name ?? key;
  const { changes, unchanged } = questionChanges(before, after, nameOf);
  if (changes.length === 0) return <p className="text-dense text-muted">Nothing is different.</p>;
  return (
    <div className="flex flex-col gap-5">
      <dl className="flex flex-col gap-4">
        {changes.map((change) => (
          <div key={change.field} className="flex flex-col gap-1">
            <dt className="text-small font-medium text-muted">{change.label}</dt>
            <dd>
              <ChangedWords before={change.before} after={change.after} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-faint">
        {unchanged === 1 ? "1 other part is" : `${unchanged} other parts are`} the same.
      </p>
    </div>
  );
}
