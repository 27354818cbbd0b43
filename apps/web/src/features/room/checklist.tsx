import { Checkbox } from "../../ui/checkbox.tsx";

export type CheckItem = { id: string; label: string; hint?: string | undefined };

type ChecklistProps = {
  title: string;
  items: readonly CheckItem[];
  ticked: readonly string[];
  onToggle: (id: string) => void;
  /** Short items stand beside each other. */
  layout: "row" | "column";
  /** The digit that ticks the first item together with Alt. */
  firstDigit: number;
};

/** What the answer has covered so far. For this browser only: it is a help to the memory, not a record. */
export function Checklist({ title, items, ticked, onToggle, layout, firstDigit }: ChecklistProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="pb-1 text-small text-faint">{title}</legend>
      <ul className={layout === "row" ? "flex flex-wrap gap-x-5 gap-y-0.5" : "flex flex-col gap-0.5"}>
        {items.map(({ id, label, hint }, index) => (
          <li key={id} title={hint}>
            <Checkbox
              label={label}
              checked={ticked.includes(id)}
              onChange={() => onToggle(id)}
              aria-keyshortcuts={firstDigit + index <= 9 ? `Alt+${firstDigit + index}` : undefined}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
