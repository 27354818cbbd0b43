import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { refusalWords } from "../../app/refusal-words.ts";
import { useSignOut, whatWouldBeLeft } from "../../app/sign-out.ts";
import { Button } from "../../ui/button.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { Notice } from "../../ui/notice.tsx";

/** Signs out at once when nothing is left behind, and asks first when something is. */
export function SignOut() {
  const signOut = useSignOut();
  const [left, setLeft] = useState<string[]>([]);
  const leaving = useMutation({ mutationFn: signOut });
  const checking = useMutation({
    mutationFn: whatWouldBeLeft,
    onSuccess: (sentences) => (sentences.length === 0 ? leaving.mutate() : setLeft(sentences)),
  });
  const error = leaving.error ?? checking.error;
  return (
    <div className="flex flex-col items-end gap-2">
      <Button busy={checking.isPending || leaving.isPending} onClick={() => checking.mutate()}>
        Sign out
      </Button>
      {error && left.length === 0 && (
        <Notice tone="refusal" announce="alert">
          {refusalWords(error)}
        </Notice>
      )}
      <ConfirmDialog
        open={left.length > 0}
        onOpenChange={(open) => !open && setLeft([])}
        title="Sign out and leave this behind?"
        verb="Sign out anyway"
        danger
        busy={leaving.isPending}
        error={error ? refusalWords(error) : undefined}
        onConfirm={() => leaving.mutate()}
      >
        {left.join(" ")}
      </ConfirmDialog>
    </div>
  );
}
