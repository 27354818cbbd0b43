import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Kbd } from "../../ui/kbd.tsx";
import { Mark, type MarkKind } from "../../ui/mark.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { MustHaves, type MustHave } from "./must-haves.tsx";
import { roomShortcuts } from "./room-shortcuts.ts";
import { useWriting } from "./writing.ts";

export type AgendaItem = {
  id: string;
  prompt: string;
  minutes: number;
  spentMinutes: number;
  hasNotes: boolean;
};

const markKinds = ["supports", "against", "follow up"] as const satisfies readonly MarkKind[];

type AgendaProps = {
  items: readonly AgendaItem[];
  /** Counted from 1. */
  current: number;
  mustHaves: readonly MustHave[];
};

/** The questions in order, where the conversation is, and what it still has to find out. */
export function Agenda({ items, current, mustHaves }: AgendaProps) {
  const { isReadOnly } = useWriting();
  return (
    <nav aria-label="Agenda" className="flex flex-col gap-5">
      <ol className="flex flex-col gap-0.5">
        {items.map((item, index) => (
          <li key={item.id}>
            <Link
              to="."
              search={{ question: index + 1 }}
              replace
              data-current={index + 1 === current || undefined}
              className="-mx-2 flex gap-2 rounded-md px-2 py-1.5 text-dense text-muted transition-colors hover:bg-hover data-current:bg-accent-wash data-current:text-ink"
            >
              <State item={item} isCurrent={index + 1 === current} />
              <span className="line-clamp-2 min-w-0 flex-1 text-pretty">
                {index + 1}. {item.prompt}
              </span>
              <Minutes item={item} />
            </Link>
          </li>
        ))}
      </ol>
      {mustHaves.length > 0 && <MustHaves mustHaves={mustHaves} />}
      {!isReadOnly && (
        <dl className="grid grid-cols-[1fr_auto] items-center gap-x-3 gap-y-1.5 border-t border-line pt-4 text-small text-faint pointer-coarse:hidden">
          <Keys label="Next question" shortcut={roomShortcuts.nextQuestion[0]} />
          <Keys label="Next field" shortcut={roomShortcuts.nextPlace[0]} />
          <Keys label="Tick 1 to 9" shortcut="alt+1" />
          <Keys label="New line in a note" shortcut="shift+Enter" />
          <dt>Mark a line</dt>
          <dd className="flex gap-1">
            {markKinds.map((kind) => (
              <Mark key={kind} kind={kind} />
            ))}
          </dd>
        </dl>
      )}
    </nav>
  );
}

function State({ item, isCurrent }: { item: AgendaItem; isCurrent: boolean }) {
  const said = item.hasNotes ? "has notes" : "no notes yet";
  return (
    <span className="w-3.5 shrink-0 text-center text-ink">
      <span aria-hidden>{isCurrent ? "●" : item.hasNotes ? "✓" : "○"}</span>
      <VisuallyHidden>{said}</VisuallyHidden>
    </span>
  );
}

function Minutes({ item: { minutes, spentMinutes } }: { item: AgendaItem }) {
  const isOver = spentMinutes > minutes;
  return (
    <span
      className={`shrink-0 text-small tabular-nums ${isOver ? "font-medium text-problem" : "text-faint"}`}
    >
      {spentMinutes > 0 ? `${spentMinutes}/${minutes}` : minutes}
      <VisuallyHidden> minutes</VisuallyHidden>
    </span>
  );
}

function Keys({ label, shortcut }: { label: ReactNode; shortcut: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <Kbd shortcut={shortcut} />
      </dd>
    </>
  );
}
