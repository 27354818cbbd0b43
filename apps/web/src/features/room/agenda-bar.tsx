import { Link } from "@tanstack/react-router";
import type { AgendaItem } from "./agenda.tsx";

/** The agenda in one row, for narrow screens. */
export function AgendaBar({ items, current }: { items: readonly AgendaItem[]; current: number }) {
  return (
    <nav aria-label="Agenda" className="-mx-4 overflow-x-auto px-4 py-1">
      <ol className="flex gap-1.5">
        {items.map((item, index) => (
          <li key={item.id}>
            <Link
              to="."
              search={{ question: index + 1 }}
              replace
              data-current={index + 1 === current || undefined}
              aria-label={`Question ${index + 1}: ${item.prompt}`}
              className="flex min-h-9 min-w-11 items-center justify-center gap-1 rounded-md border border-line px-2 text-dense text-muted data-current:border-accent data-current:bg-accent-wash data-current:text-ink pointer-coarse:min-h-11"
            >
              {index + 1}
              {item.hasNotes && <span aria-hidden>✓</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
