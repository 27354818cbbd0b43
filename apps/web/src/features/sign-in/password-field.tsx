import { useState } from "react";
import { Checkbox } from "../../ui/checkbox.tsx";
import { TextField } from "../../ui/text-field.tsx";

type PasswordFieldProps = {
  /** Tells the browser and password managers whether to fill in a password or to suggest one. */
  autoComplete: "current-password" | "new-password";
  error?: string | undefined;
};

export function PasswordField({ autoComplete, error }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label="Password"
        name="password"
        type={shown ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        required
        hint={autoComplete === "new-password" ? rules : undefined}
        error={error}
      />
      <Checkbox label="Show the password" checked={shown} onChange={setShown} />
    </div>
  );
}

const rules =
  "12 characters or more, without your e-mail name. A few unrelated words are easy to remember and hard to guess.";
