import { useMutation } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { refusalWords } from "../../app/refusal-words.ts";
import { Refused } from "../../app/refused.ts";
import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { deviceWords } from "./device-words.ts";

export function AddPasskey({ onAdded }: { onAdded: () => void }) {
  const [name, setName] = useState(() => deviceWords(navigator.userAgent));
  const adding = useMutation({ mutationFn: addPasskey, onSuccess: onAdded });
  const { error } = adding;
  if (typeof PublicKeyCredential === "undefined")
    return <p className="text-dense text-muted">This browser cannot make passkeys.</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!adding.isPending) adding.mutate(name.trim());
  };
  return (
    <form onSubmit={submit} className="flex max-w-read flex-col gap-3">
      <div className="grid items-end gap-3 sm:grid-cols-[1fr_auto]">
        <TextField
          label="Name of a new passkey"
          value={name}
          onChange={setName}
          maxLength={100}
          required
          autoComplete="off"
        />
        <Button type="submit" busy={adding.isPending}>
          Add a passkey
        </Button>
      </div>
      {error && (
        <Notice
          tone="refusal"
          announce="alert"
          action={
            error instanceof Refused &&
            error.reason === "sign-in-again" && (
              <LinkButton to="/sign-in" search={{ from: "/settings" }}>
                Sign in again
              </LinkButton>
            )
          }
        >
          {refusalWords(error)}
        </Notice>
      )}
    </form>
  );
}

/** Loaded on use, because few visits to the settings add a passkey. */
async function addPasskey(name: string): Promise<void> {
  const passkeys = await import("../../app/passkeys.ts");
  await passkeys.addPasskey(name);
}
