import { VisuallyHidden } from "../../ui/visually-hidden.tsx";

export type MustHave = { name: string; isHeard: boolean };

/** What this interview has to find out, each with whether anything was noted for it yet. */
export function MustHaves({ mustHaves }: { mustHaves: readonly MustHave[] }) {
  const heard = mustHaves.filter(({ isHeard }) => isHeard).length;
  return (
    <section aria-label="Must-haves" className="flex flex-col gap-1.5 border-t border-line pt-4">
      <p className="text-small text-faint">
        Must-haves with notes: {heard} of {mustHaves.length}
      </p>
      <ul className="flex flex-col gap-1 text-small text-muted">
        {mustHaves.map(({ name, isHeard }) => (
          <li key={name} className="flex gap-2">
            <span aria-hidden className="w-3.5 text-center">
              {isHeard ? "✓" : "○"}
            </span>
            {name}
            <VisuallyHidden>{isHeard ? "has notes" : "no notes yet"}</VisuallyHidden>
          </li>
        ))}
      </ul>
    </section>
  );
}
