import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, type FormEvent } from "react";
import { api } from "../../app/api.ts";
import { ask } from "../../app/ask.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Refused } from "../../app/refused.ts";
import { useViewer } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";

export function ChangePassword() {
  const { email } = useViewer();
  const form = useRef<HTMLFormElement>(null);
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: (passwords: Record<string, string>) => ask("/api/auth/change-password", passwords),
    onSuccess: () => {
      form.current?.reset();
      return queryClient.invalidateQueries(api.people.mySessions.queryFilter());
    },
  });
  const reason = change.error instanceof Refused ? change.error.reason : null;
  const error = change.error && refusalWords(change.error);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    if (!change.isPending) change.mutate(textOf(entered, ["currentPassword", "newPassword"]));
  };
  return (
    <form ref={form} onSubmit={submit} className="flex max-w-read flex-col gap-4">
      {/* Tells password managers whose password it is. */}
      <input hidden name="username" autoComplete="username" value={email} readOnly />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label="Current password"
          name="currentPassword"
          type="password"
          autoComplete="current-password"
          required
          error={(reason === "wrong-password" && error) || undefined}
        />
        <TextField
          label="New password"
          name="newPassword"
          type="password"
          autoComplete="new-password"
          required
          hint="12 characters or more."
          error={(reason === "weak-password" && error) || undefined}
        />
      </div>
      {error && reason !== "wrong-password" && reason !== "weak-password" && (
        <Notice tone="refusal" announce="alert">
          {error}
        </Notice>
      )}
      {change.isSuccess && (
        <Notice announce="status">
          Your password is changed, and every other sign-in of yours has ended.
        </Notice>
      )}
      <div>
        <Button type="submit" busy={change.isPending}>
          Change the password
        </Button>
      </div>
    </form>
  );
}

const textOf = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = form.get(name);
      return [name, typeof value === "string" ? value : ""];
    }),
  );
