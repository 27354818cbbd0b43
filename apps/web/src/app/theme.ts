import { createPreference } from "./preference.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themePreference = createPreference<Theme>("evenhand.theme", themes, "system");

/** Puts the chosen theme on the page now and after every change. */
export function followTheme(): void {
  const apply = () => {
    const theme = themePreference.read();
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  };
  apply();
  themePreference.subscribe(apply);
}
