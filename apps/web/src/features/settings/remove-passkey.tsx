import { useMutation } from "@tanstack/react-query";
import { api } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { passkeyName, type Passkey } from "./passkey-name.ts";

type RemovePasskeyProps = { passkey: Passkey; onClose: () => void; onRemoved: () => Promise<void> };

export function RemovePasskey({ passkey, onClose, onRemoved }: RemovePasskeyProps) {
  const onSuccess = async () => {
    await onRemoved();
    onClose();
  };
  const removing = useMutation(api.people.removePasskey.mutationOptions({ onSuccess }));
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Remove “${passkeyName(passkey)}”?`}
      verb="Remove"
      danger
      busy={removing.isPending}
      error={removing.error ? refusalWords(removing.error) : undefined}
      onConfirm={() => removing.mutate({ passkeyId: passkey.passkeyId })}
    >
      It no longer signs you in; your password still does. Your device may go on offering it until you delete
      it there too.
    </ConfirmDialog>
  );
}
