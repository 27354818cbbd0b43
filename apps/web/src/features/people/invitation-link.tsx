import { useEffect, useRef, useState } from "react";
import { dateWords } from "../../app/date-words.ts";
import { asRole } from "../../app/role-words.ts";
import type { Role } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

type InvitationLinkProps = { email: string; role: Role; path: string; expiresAt: string; onNext: () => void };

/** The link, this once: the server keeps only what is needed to recognise it. */
export function InvitationLink({ email, role, path, expiresAt, onNext }: InvitationLinkProps) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"no" | "yes" | "selected">("no");
  useEffect(() => field.current?.select(), []);
  const copy = async () => {
    field.current?.select();
    // Browsers without permission to write the clipboard leave the link selected for the reader to copy.
    setCopied(
      await navigator.clipboard.writeText(linkTo(path)).then(
        () => "yes" as const,
        () => "selected" as const,
      ),
    );
  };
  return (
    <div className="flex max-w-read flex-col gap-4 rounded-lg border border-line bg-raised p-4">
      <TextField
        ref={field}
        label={`Send this link to ${email}`}
        value={linkTo(path)}
        readOnly
        hint={`It makes them ${asRole[role]}, works once, and until ${dateWords(expiresAt)}. It is not shown again.`}
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button variant="primary" onClick={() => void copy()}>
          Copy the link
        </Button>
        <Button onClick={onNext}>Invite somebody else</Button>
        <output className="text-small text-muted">{copyWords[copied]}</output>
      </div>
    </div>
  );
}

const linkTo = (path: string) => new URL(path, window.location.origin).href;

const copyWords = {
  no: "",
  yes: "Copied.",
  selected: "The link is selected; copy it with your keyboard or menu.",
} as const;
