import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { api, type Answers } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useBankRefresh } from "./use-bank-refresh.ts";
import { useEscape } from "./use-escape.ts";

type DetailsFormProps = { question: Answers["bank"]["question"]; onClose: () => void };

/** Says who looks after a question and when it is looked at again. */
export function DetailsForm({ question, onClose }: DetailsFormProps) {
  const { data: people } = useSuspenseQuery(api.people.list.queryOptions());
  const [ownerId, setOwner] = useState(question.ownerId ?? NOBODY);
  const [reviewOn, setReview] = useState(question.reviewOn ?? "");
  const fields = useRef<HTMLDivElement>(null);
  const refresh = useBankRefresh();
  const saving = useMutation(api.bank.changeDetails.mutationOptions());
  useEffect(() => fields.current?.querySelector("select")?.focus(), []);
  const box = useEscape("Leave who and when as they are", onClose);
  const save = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (saving.isPending) return;
    try {
      await saving.mutateAsync({
        questionId: question.id,
        ownerId: ownerId === NOBODY ? null : ownerId,
        reviewOn: reviewOn === "" ? null : reviewOn,
      });
      await refresh();
      onClose();
    } catch {
      // The sentence is shown above the buttons.
    }
  };
  const members = people.filter(({ disabledAt }) => disabledAt === null);
  return (
    <form ref={box} onSubmit={(event) => void save(event)} className="flex flex-col gap-4">
      <div ref={fields} className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label="Looked after by"
          value={ownerId}
          options={[
            { value: NOBODY, label: "Nobody" },
            ...members.map(({ memberId, name }) => ({ value: memberId, label: name })),
          ]}
          onChange={setOwner}
        />
        <TextField
          label="Next review"
          type="date"
          value={reviewOn}
          onChange={setReview}
          hint="Leave it empty for no review."
        />
      </div>
      {saving.error && (
        <Notice tone="refusal" announce="alert">
          {refusalWords(saving.error)}
        </Notice>
      )}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" busy={saving.isPending}>
          Save
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

const NOBODY = "nobody";
