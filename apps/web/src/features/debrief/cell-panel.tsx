import { Button } from "../../ui/button.tsx";
import { Pips } from "../../ui/pips.tsx";
import { ratingWords } from "./cell-words.ts";
import type { DebriefAnswer, Row, Seat } from "./debrief-matrix.ts";
import { givenLevels } from "./given-levels.ts";
import { NoteQuotes } from "./note-quotes.tsx";
import { cellId } from "./open-cell.ts";

type CellPanelProps = {
  cellKey: string;
  row: Row;
  seats: readonly Seat[];
  seat: Seat;
  notes: DebriefAnswer["notes"];
  onClose: () => void;
};

/** The anchors that were chosen for a competency on one side, one person's words on the other: which level do they match? */
export function CellPanel({ cellKey, row, seats, seat, notes, onClose }: CellPanelProps) {
  const { competency } = row;
  const given = seat.scorecard?.ratings.find((each) => each.competencyId === competency.competencyId);
  if (!given) return null;
  const theirs = notes.filter(
    ({ interviewId, authorId }) => interviewId === seat.interviewId && authorId === seat.memberId,
  );
  const cited = theirs.filter(({ id }) => given.evidence.includes(id));
  const others = theirs.filter(
    ({ id, competencyId }) => competencyId === competency.competencyId && !given.evidence.includes(id),
  );
  const isImpression = given.rating.kind === "rated" && cited.length === 0;
  return (
    <section
      id={`${cellId(cellKey)}-words`}
      aria-label={`${seat.name} on ${competency.name}`}
      className="sticky left-0 w-[100cqi] border-l-2 border-accent bg-raised px-5 py-4"
    >
      <header className="flex items-start justify-between gap-4">
        <h3 className="pt-1 text-read font-semibold">
          {seat.name}, {ratingWords(given.rating, competency.levels.length)}
        </h3>
        <Button variant="bare" shortcut="Escape" onClick={onClose}>
          Close
        </Button>
      </header>
      <div className="grid gap-x-10 gap-y-6 pt-2 lg:grid-cols-2">
        <div>
          <h4 className="pb-2 text-small font-medium text-muted">The levels given, as they are described</h4>
          <ul className="flex flex-col gap-3">
            {givenLevels(row, seats).map(({ level, anchor, names }) => (
              <li
                key={level}
                className={`border-l-2 pl-3 ${given.rating.kind === "rated" && given.rating.level === level ? "border-accent" : "border-line"}`}
              >
                <p className="flex items-center gap-2 text-dense">
                  <span className="font-semibold">{level}</span>
                  <Pips level={level} of={competency.levels.length} size="small" />
                  <span className="text-muted">{names.join(", ")}</span>
                </p>
                <p className="text-read text-pretty">{anchor}</p>
              </li>
            ))}
          </ul>
        </div>
        <div className="flex flex-col gap-5">
          <NoteQuotes
            title="Cited words"
            notes={cited}
            empty={isImpression ? "No note is cited, so this is an impression." : "No note is cited."}
          />
          {others.length > 0 && <NoteQuotes title="Other notes on this competency" notes={others} isQuiet />}
        </div>
      </div>
    </section>
  );
}
