import { questionKind } from "@evenhand/questions";
import { GuideFields } from "../../app/guide-fields.tsx";
import { MinutesField } from "../../ui/minutes-field.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { IntentList } from "./intent-list.tsx";
import type { ReviewFields, ReviewQuestion } from "./review-state.ts";
import type { Competencies } from "./use-reading.ts";
import type { Reviewing } from "./use-review.ts";

type ReviewFormProps = { question: ReviewQuestion; reviewing: Reviewing; competencies: Competencies };

/** What was found, to be put right before it becomes a draft. Everything else is added in the draft. */
export function ReviewForm({ question, reviewing, competencies }: ReviewFormProps) {
  const { edit, suggest } = reviewing;
  const { id } = question;
  const write = (change: ReviewFields) => edit({ type: "describe", id, change });
  return (
    <div className="flex flex-col gap-5 sm:pl-8">
      <TextArea
        label="Prompt"
        size="dense"
        rows={2}
        value={question.prompt}
        onChange={(prompt) => write({ prompt })}
      />
      <div className="grid grid-cols-2 gap-4">
        <SelectField
          label="Kind"
          value={question.kind}
          options={questionKind.options.map((value) => ({
            value,
            label: value.charAt(0).toUpperCase() + value.slice(1),
          }))}
          onChange={(kind) => write({ kind })}
        />
        <MinutesField minutes={question.minutes} onChange={(minutes) => write({ minutes })} />
      </div>
      <IntentList
        intents={question.intents}
        competencies={competencies}
        onEdit={(change) => edit({ type: "intents", id, edit: change, suggest })}
      />
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-2 text-dense font-semibold">A full answer</legend>
        <GuideFields guide={question.guide} onChange={(guide) => write({ guide })} />
      </fieldset>
      <TextArea
        label="Sample answer"
        hint="Becomes a specimen answer that nobody has rated yet."
        optional
        size="dense"
        value={question.sampleAnswer}
        onChange={(sampleAnswer) => write({ sampleAnswer })}
      />
      <TextArea
        label="Adapt it"
        optional
        size="dense"
        rows={2}
        value={question.adapt}
        onChange={(adapt) => write({ adapt })}
      />
    </div>
  );
}
