import { jobPlan } from "@evenhand/interview";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** A title is all a job needs to begin; everything else is on its page. */
export function NewJob({ onCancel }: { onCancel: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const create = useMutation(api.jobs.create.mutationOptions({ networkMode: "always" }));
  const [title, setTitle] = useState("");
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (create.isPending) return;
    const named = jobPlan.pick({ title: true }).safeParse({ title });
    if (!named.success) {
      setError(named.error.issues[0]?.message);
      return;
    }
    try {
      const { jobId } = await create.mutateAsync(named.data);
      await queries.invalidateQueries(api.jobs.list.queryFilter());
      await navigate({ to: "/jobs/$jobId", params: { jobId } });
    } catch (failure) {
      setError(refusalWords(failure));
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="flex max-w-read flex-col gap-4 rounded-lg border border-line bg-raised p-5"
    >
      <TextField
        ref={field}
        label="Title of the job"
        hint="As candidates know it, for example Release engineer."
        value={title}
        onChange={(typed) => {
          setTitle(typed);
          setError(undefined);
        }}
        error={error}
        onKeyDown={(event) => event.key === "Escape" && onCancel()}
        autoComplete="off"
      />
      <div className="flex gap-2">
        <Button type="submit" variant="primary" busy={create.isPending}>
          Create and plan it
        </Button>
        <Button variant="bare" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
