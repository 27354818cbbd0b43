import { useMutation, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ask } from "../../app/ask.ts";
import { sessionQuery } from "../../app/session.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { entered, EntranceForm } from "./entrance-form.tsx";
import { Entrance } from "./entrance.tsx";
import { fieldErrors } from "./field-errors.ts";
import { PasswordField } from "./password-field.tsx";
import { signInWithPassword } from "./sign-in-with-password.ts";
import { useEnter } from "./use-enter.ts";

const route = getRouteApi("/setup");

export function SetupPage() {
  const { token } = route.useSearch();
  const enter = useEnter();
  const { data: session } = useQuery(sessionQuery);
  const setUp = useMutation({ mutationFn: setUpOrganization, onSuccess: () => enter() });
  const fields = fieldErrors(setUp.error);
  if (token === "" || (session && !session.needsSetup && !setUp.isPending && !setUp.isSuccess))
    return (
      <Entrance title="Set up Evenhand">
        <Notice tone="problem">{token === "" ? incomplete : done}</Notice>
        <LinkButton to="/sign-in">Sign in</LinkButton>
      </Entrance>
    );
  const submit = (form: FormData) =>
    setUp.mutate({
      token,
      organizationName: entered(form, "organizationName"),
      name: entered(form, "name"),
      email: entered(form, "email"),
      password: entered(form, "password"),
    });
  return (
    <Entrance title="Set up Evenhand" lead="Name the organization and become its first administrator.">
      <EntranceForm
        verb="Set up"
        busy={setUp.isPending || setUp.isSuccess}
        error={setUp.error}
        onSubmit={submit}
      >
        <TextField
          label="Organization"
          name="organizationName"
          autoComplete="organization"
          maxLength={200}
          required
          error={fields["organizationName"]}
        />
        <TextField
          label="Your name"
          name="name"
          autoComplete="name"
          maxLength={200}
          required
          error={fields["name"]}
        />
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          hint="You sign in with it. Nothing is sent to it."
          error={fields["email"]}
        />
        <PasswordField autoComplete="new-password" error={fields["password"]} />
      </EntranceForm>
    </Entrance>
  );
}

type Setup = { token: string; organizationName: string; name: string; email: string; password: string };

async function setUpOrganization(setup: Setup): Promise<void> {
  await ask("/api/setup", setup);
  await signInWithPassword(setup);
}

const incomplete =
  "This address has no setup code. Open the whole link that Evenhand printed when it started.";
const done = "This Evenhand is set up already. Sign in, or ask an administrator for an invitation.";
