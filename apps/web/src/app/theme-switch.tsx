import { usePreference } from "./preference.ts";
import { themePreference, type Theme, themes } from "./theme.ts";

export function ThemeSwitch() {
  const chosen = usePreference(themePreference);
  return (
    <fieldset>
      <legend className="mb-1.5 text-dense font-medium">Theme</legend>
      <div className="inline-flex flex-wrap rounded-md border border-edge/70 bg-sunken p-0.5">
        {themes.map((theme) => (
          <label
            key={theme}
            className="flex min-h-7 cursor-pointer items-center rounded-sm px-3 text-dense text-muted transition-colors hover:text-ink has-checked:bg-raised has-checked:font-medium has-checked:text-ink has-checked:ring-1 has-checked:ring-edge/70 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="theme"
              className="sr-only"
              checked={theme === chosen}
              onChange={() => themePreference.write(theme)}
            />
            {themeNames[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const themeNames: Readonly<Record<Theme, string>> = { system: "As the system", light: "Light", dark: "Dark" };
