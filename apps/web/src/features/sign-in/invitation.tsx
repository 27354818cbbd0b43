import { useMutation, useSuspenseQuery } from "@tanstack/react-query";
import { ask } from "../../app/ask.ts";
import { asRole } from "../../app/role-words.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { entered, EntranceForm } from "./entrance-form.tsx";
import { fieldErrors } from "./field-errors.ts";
import { PasswordField } from "./password-field.tsx";
import { invitationQuery, type Invited } from "./read-invitation.ts";
import { signInWithPassword } from "./sign-in-with-password.ts";
import { useEnter } from "./use-enter.ts";

export function Invitation({ token }: { token: string }) {
  const { data } = useSuspenseQuery(invitationQuery(token));
  if ("invited" in data) return <Acceptance token={token} invited={data.invited} />;
  return (
    <>
      <Notice tone="problem">{data.refused}</Notice>
      <LinkButton to="/sign-in">Sign in</LinkButton>
    </>
  );
}

function Acceptance({ token, invited }: { token: string; invited: Invited }) {
  const { organizationName, email, role } = invited;
  const enter = useEnter();
  const join = useMutation({ mutationFn: accept, onSuccess: () => enter() });
  const fields = fieldErrors(join.error);
  const submit = (form: FormData) =>
    join.mutate({ token, email, name: entered(form, "name"), password: entered(form, "password") });
  return (
    <>
      <p className="-mt-4 text-read text-pretty text-muted">
        {organizationName} invites you as {asRole[role]}.
      </p>
      <EntranceForm
        verb={`Join ${organizationName}`}
        busy={join.isPending || join.isSuccess}
        error={join.error}
        onSubmit={submit}
      >
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          value={email}
          readOnly
          hint="The invitation is for this address; you sign in with it."
        />
        <TextField
          label="Your name"
          name="name"
          autoComplete="name"
          maxLength={200}
          required
          error={fields["name"]}
        />
        <PasswordField autoComplete="new-password" error={fields["password"]} />
      </EntranceForm>
    </>
  );
}

async function accept(acceptance: {
  token: string;
  email: string;
  name: string;
  password: string;
}): Promise<void> {
  const { token, name, password, email } = acceptance;
  await ask("/api/join", { token, name, password });
  await signInWithPassword({ email, password });
}
