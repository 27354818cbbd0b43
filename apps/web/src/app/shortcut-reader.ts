import { isAppleKeyboard, strokesOf, type Stroke } from "../ui/shortcut.ts";

type Pressed = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "timeStamp"
>;
type HasShortcuts = { shortcuts?: readonly string[] | undefined };

/** How long a sequence such as `g l` may take between two keys, in milliseconds. */
const patience = 1500;

/**
 * Follows key presses and answers the command they complete, if any. `reach` says which strokes count:
 * while somebody types, or has turned single keys off, only those with a modifier.
 */
export function createShortcutReader(isApple = isAppleKeyboard) {
  let begun: Pressed[] = [];
  return function read<Item extends HasShortcuts>(
    press: Pressed,
    items: readonly Item[],
    reach: "all" | "modified",
  ): Item | undefined {
    const last = begun.at(-1);
    const fresh = last !== undefined && press.timeStamp - last.timeStamp <= patience;
    for (const presses of fresh ? [[...begun, press], [press]] : [[press]]) {
      const candidates = items.flatMap((item) =>
        (item.shortcuts ?? []).map((shortcut) => ({ item, strokes: strokesOf(shortcut) })),
      );
      const started = candidates.filter(
        ({ strokes }) =>
          (reach === "all" || strokes.every((stroke) => stroke.mod || stroke.ctrl || stroke.alt)) &&
          presses.every((pressed, index) => matches(pressed, strokes[index], isApple)),
      );
      const complete = started.find(({ strokes }) => strokes.length === presses.length);
      begun = complete || started.length === 0 ? [] : presses;
      if (complete) return complete.item;
      if (started.length > 0) return undefined;
    }
    return undefined;
  };
}

function matches(press: Pressed, stroke: Stroke | undefined, isApple: boolean): boolean {
  if (!stroke) return false;
  const isPunctuation = stroke.key.length === 1 && stroke.key.toLowerCase() === stroke.key.toUpperCase();
  return (
    press.metaKey === (stroke.mod && isApple) &&
    press.ctrlKey === (stroke.ctrl || (stroke.mod && !isApple)) &&
    press.altKey === stroke.alt &&
    (isPunctuation || press.shiftKey === stroke.shift) &&
    pressedKey(press) === stroke.key.toLowerCase()
  );
}

/** With Option held an Apple keyboard types symbols (⌥L is ¬), so the physical key tells what was meant. */
function pressedKey(press: Pressed): string {
  const physical = press.altKey ? /^(?:Key|Digit)(.)$/.exec(press.code)?.[1] : undefined;
  return (physical ?? press.key).toLowerCase();
}
