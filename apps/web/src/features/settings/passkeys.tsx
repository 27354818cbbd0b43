import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { dateWords } from "../../app/date-words.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { AddPasskey } from "./add-passkey.tsx";
import { passkeyName, type Passkey } from "./passkey-name.ts";
import { RemovePasskey } from "./remove-passkey.tsx";

export function Passkeys() {
  const { data: passkeys } = useSuspenseQuery(api.people.myPasskeys.queryOptions());
  const [removing, setRemoving] = useState<Passkey | null>(null);
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries(api.people.myPasskeys.queryFilter());
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-read text-dense text-pretty text-muted">
        A passkey signs you in with your fingerprint, face or device PIN instead of a password.
      </p>
      {passkeys.length > 0 && (
        <ul>
          {passkeys.map((passkey) => (
            <li
              key={passkey.passkeyId}
              className="flex min-h-14 items-center justify-between gap-4 border-b border-line py-2 last:border-0"
            >
              <div className="flex min-w-0 flex-col">
                <p className="flex flex-wrap items-center gap-x-2 text-dense font-medium">
                  {passkeyName(passkey)}
                  {passkey.backedUp && <Badge>Synced</Badge>}
                </p>
                <p className="text-small text-muted">
                  {passkey.createdAt && `Added ${dateWords(passkey.createdAt)}`}
                </p>
              </div>
              <Button variant="bare" onClick={() => setRemoving(passkey)}>
                Remove<VisuallyHidden> {passkeyName(passkey)}</VisuallyHidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddPasskey onAdded={() => void refresh()} />
      {removing && <RemovePasskey passkey={removing} onClose={() => setRemoving(null)} onRemoved={refresh} />}
    </div>
  );
}
