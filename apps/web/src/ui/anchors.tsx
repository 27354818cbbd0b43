import { Pips } from "./pips.tsx";

type AnchorsProps = {
  /** The name of what is graded, for people who listen to the page. */
  competency: string;
  levels: readonly { level: number; label: string; anchor: string }[];
};

/** What each level of a competency looks like, from the lowest to the highest. */
export function Anchors({ competency, levels }: AnchorsProps) {
  return (
    <ol aria-label={`Levels of ${competency}`} className="flex flex-col gap-3 border-l border-line pl-4">
      {levels.map(({ level, label, anchor }) => (
        <li key={level} className="flex flex-col gap-0.5">
          <span className="flex items-center gap-2 text-dense font-medium">
            <Pips level={level} of={levels.length} size="small" />
            {label}
          </span>
          <span className="max-w-read text-dense text-pretty text-muted">{anchor}</span>
        </li>
      ))}
    </ol>
  );
}
