import type { RubricLevel } from "@evenhand/questions";
import { useState } from "react";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { NoteList } from "./note-list.tsx";
import type { CitableNote } from "./notes-for-competency.ts";
import { RatingChoice } from "./rating-choice.tsx";
import type { DraftChange, DraftSection } from "./scorecard-draft.ts";
import { SectionStatus } from "./section-status.tsx";
import { useSectionKeys } from "./use-section-keys.ts";

type CompetencySectionProps = {
  competency: { competencyId: string; name: string; mustHave: boolean; levels: readonly RubricLevel[] };
  notes: { filed: readonly CitableNote[]; others: readonly CitableNote[] };
  section: DraftSection;
  onChange: (change: DraftChange) => void;
};

/** One competency: what was noted on the left, the anchors to hold it against on the right. */
export function CompetencySection({ competency, notes, section, onChange }: CompetencySectionProps) {
  const { competencyId, name, mustHave, levels } = competency;
  const { rating, evidence } = section;
  const [othersOpen, setOthersOpen] = useState(
    () => notes.filed.length === 0 || notes.others.some(({ id }) => evidence.includes(id)),
  );
  const rate = (next: DraftSection["rating"]) => onChange({ kind: "rate", competencyId, rating: next });
  const cite = (noteId: string) => onChange({ kind: "cite", competencyId, noteId });
  const shown = othersOpen ? [...notes.filed, ...notes.others] : notes.filed;
  const ref = useSectionKeys({
    levels: levels.length,
    noteIds: shown.map(({ id }) => id),
    onLevel: (level) => rate({ kind: "rated", level }),
    onNotAssessed: () => rate({ kind: "not_assessed", reason: null }),
    onCite: cite,
  });
  return (
    <section
      ref={ref}
      id={sectionId(competencyId)}
      aria-labelledby={`${sectionId(competencyId)}-name`}
      tabIndex={-1}
      className="group/section scroll-mt-16 rounded-sm border-t border-line pt-5 outline-offset-8"
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 pb-4">
        <h2 id={`${sectionId(competencyId)}-name`} className="text-heading font-semibold">
          {name}
        </h2>
        {mustHave && <Badge tone="accent">Must-have</Badge>}
        <div className="text-small text-muted">
          <SectionStatus section={section} />
        </div>
        {rating !== null && (
          <Button variant="bare" onClick={() => rate(null)}>
            Clear rating
          </Button>
        )}
        <SectionKeyHint levels={levels.length} hasNotes={shown.length > 0} />
      </header>
      <div className="grid gap-x-6 gap-y-5 lg:grid-cols-[19rem_minmax(0,1fr)]">
        <div className="flex flex-col gap-3">
          {notes.filed.length === 0 ? (
            <p className="text-dense text-muted">You filed no note to this competency.</p>
          ) : (
            <NoteList notes={notes.filed} firstLetter={0} cited={evidence} onCite={cite} />
          )}
          {notes.others.length > 0 && (
            <details open={othersOpen} onToggle={(event) => setOthersOpen(event.currentTarget.open)}>
              <summary className="cursor-pointer rounded-sm py-1 text-small text-muted hover:text-ink">
                Other notes ({notes.others.length})
              </summary>
              <NoteList
                notes={notes.others}
                firstLetter={notes.filed.length}
                cited={evidence}
                onCite={cite}
              />
            </details>
          )}
        </div>
        <div className="self-start lg:sticky lg:top-18">
          <RatingChoice competency={competency} rating={rating} onRate={rate} />
        </div>
      </div>
    </section>
  );
}

export const sectionId = (competencyId: string) => `competency-${competencyId}`;

/** Shown while the section has the focus, because only then do the keys act. */
function SectionKeyHint({ levels, hasNotes }: { levels: number; hasNotes: boolean }) {
  return (
    <p
      aria-hidden
      className="invisible ml-auto flex items-center gap-1.5 text-tiny text-faint group-focus-within/section:visible max-lg:hidden pointer-coarse:hidden"
    >
      <Kbd shortcut="1" />–<Kbd shortcut={String(levels)} /> level
      <span className="pl-2">
        <Kbd shortcut="0" /> not assessed
      </span>
      {hasNotes && (
        <span className="pl-2">
          <Kbd shortcut="a" /> cites note A
        </span>
      )}
      <span className="pl-2">
        <Kbd shortcut="j" /> <Kbd shortcut="k" /> next, previous
      </span>
    </p>
  );
}
