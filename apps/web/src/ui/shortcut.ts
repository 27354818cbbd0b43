/**
 * A shortcut is one or more strokes in order, separated by spaces: "?", "g l", "mod+k", "alt+ArrowDown".
 * `mod` is Command on Apple keyboards and Control elsewhere; `alt` is Option there and Alt elsewhere.
 */
export type Stroke = { key: string; mod: boolean; ctrl: boolean; alt: boolean; shift: boolean };

export function strokesOf(shortcut: string): Stroke[] {
  return shortcut.split(" ").map((stroke) => {
    const modifiers = stroke.split("+");
    const key = modifiers.pop() ?? "";
    const has = (name: string) => modifiers.includes(name);
    return { key, mod: has("mod"), ctrl: has("ctrl"), alt: has("alt"), shift: has("shift") };
  });
}

/** What to print on the key caps, one array for each stroke. */
export function keyCaps(shortcut: string, isApple: boolean): string[][] {
  const names = isApple
    ? { mod: "⌘", ctrl: "⌃", alt: "⌥", shift: "⇧" }
    : { mod: "Ctrl", ctrl: "Ctrl", alt: "Alt", shift: "Shift" };
  return strokesOf(shortcut).map((stroke) => [
    ...(stroke.ctrl ? [names.ctrl] : []),
    ...(stroke.alt ? [names.alt] : []),
    ...(stroke.shift ? [names.shift] : []),
    ...(stroke.mod ? [names.mod] : []),
    capNames[stroke.key] ?? (stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key),
  ]);
}

/** The form `aria-keyshortcuts` asks for; undefined for sequences, which it cannot say. */
export function ariaKeyShortcuts(shortcut: string, isApple: boolean): string | undefined {
  const [stroke, ...rest] = strokesOf(shortcut);
  if (!stroke || rest.length > 0) return undefined;
  const modifiers = [
    ...(stroke.ctrl || (stroke.mod && !isApple) ? ["Control"] : []),
    ...(stroke.alt ? ["Alt"] : []),
    ...(stroke.shift ? ["Shift"] : []),
    ...(stroke.mod && isApple ? ["Meta"] : []),
  ];
  return [...modifiers, stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key].join("+");
}

export const isAppleKeyboard =
  typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);

const capNames: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  " ": "Space",
};
