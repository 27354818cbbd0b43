import { isAppleKeyboard, keyCaps } from "./shortcut.ts";

/** Shows a shortcut as key caps, named as on the reader's own keyboard. */
export function Kbd({ shortcut, onAccent = false }: { shortcut: string; onAccent?: boolean }) {
  const cap = onAccent ? "border-on-accent/40 text-on-accent" : "border-line bg-raised text-muted";
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {keyCaps(shortcut, isAppleKeyboard).map((caps, index) => (
        <span key={caps.join()} className="inline-flex items-center gap-0.5">
          {index > 0 && <span className="px-0.5 text-tiny text-faint">then</span>}
          {caps.map((name) => (
            <kbd
              key={name}
              className={`min-w-5 rounded-sm border px-1 text-center font-sans text-tiny leading-4.5 font-medium ${cap}`}
            >
              {name}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
