type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "isComposing">;
type Caret = { text: string; start: number; end: number };

export type LineKey =
  /** Goes on in a new line; `moved` is what stood after the cursor. */
  | { kind: "next line"; moved: string }
  /** Takes the empty line away. */
  | { kind: "remove" }
  /** To the line before or after, if the cursor has nowhere to go in this one. */
  | { kind: "walk"; by: -1 | 1 };

/** What a key means in a line of the outline, beyond typing. Nothing while a word is being composed. */
export function lineKey(pressed: Key, { text, start, end }: Caret): LineKey | null {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing } = pressed;
  if (isComposing || ctrlKey || metaKey || altKey || shiftKey) return null;
  if (key === "Enter")
    return { kind: "next line", moved: text.slice(0, start) === "" ? "" : text.slice(end) };
  if (key === "Backspace" && text === "") return { kind: "remove" };
  if (key === "ArrowUp" && start === end) return { kind: "walk", by: -1 };
  if (key === "ArrowDown" && start === end) return { kind: "walk", by: 1 };
  return null;
}
