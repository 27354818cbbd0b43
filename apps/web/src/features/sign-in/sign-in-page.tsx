import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { AlreadyInside } from "./already-inside.tsx";
import { entered, EntranceForm } from "./entrance-form.tsx";
import { Entrance } from "./entrance.tsx";
import { PasswordField } from "./password-field.tsx";
import { RefusalNotice } from "./refusal-notice.tsx";
import { signInWithPassword } from "./sign-in-with-password.ts";
import { useEnter } from "./use-enter.ts";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const { from } = route.useSearch();
  const enter = useEnter();
  const password = useMutation({ mutationFn: signInWithPassword, onSuccess: () => enter(from) });
  const passkey = useMutation({ mutationFn: signInWithPasskey, onSuccess: () => enter(from) });
  const busy = [password, passkey].some(({ isPending, isSuccess }) => isPending || isSuccess);
  const submit = (form: FormData) => {
    passkey.reset();
    password.mutate({ email: entered(form, "email"), password: entered(form, "password") });
  };
  const usePasskey = () => {
    password.reset();
    passkey.mutate();
  };
  return (
    <Entrance title="Sign in" lead={from && "You will come back to where you were."}>
      <EntranceForm verb="Sign in" busy={busy} error={password.error} onSubmit={submit}>
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <PasswordField autoComplete="current-password" />
      </EntranceForm>
      {browserHasPasskeys && (
        <div className="flex flex-col gap-4 border-t border-line pt-6">
          {passkey.error && <RefusalNotice error={passkey.error} />}
          <Button busy={busy} onClick={usePasskey}>
            Use a passkey
          </Button>
        </div>
      )}
      <AlreadyInside from={from} />
    </Entrance>
  );
}

/** Loaded on use: most sign-ins need a password only. */
async function signInWithPasskey(): Promise<void> {
  const passkeys = await import("../../app/passkeys.ts");
  await passkeys.signInWithPasskey();
}

const browserHasPasskeys = typeof PublicKeyCredential !== "undefined";
