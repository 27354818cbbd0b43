import { Fragment } from "react";
import { Badge } from "../../ui/badge.tsx";
import { apartWords } from "./cell-words.ts";
import { CellPanel } from "./cell-panel.tsx";
import type { DebriefAnswer, Matrix, Row, Seat } from "./debrief-matrix.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { cellKey } from "./open-cell.ts";
import { useCellArrows } from "./use-cell-arrows.ts";

type MatrixTableProps = {
  matrix: Matrix;
  notes: DebriefAnswer["notes"];
  openCell: string | undefined;
  onOpen: (cell: string | undefined) => void;
};

/** Who rated what. Where people disagree the row is set heavier; the words behind a rating open under its row. */
export function MatrixTable({ matrix: { seats, rows }, notes, openCell, onOpen }: MatrixTableProps) {
  const table = useCellArrows();
  return (
    <section
      ref={table}
      aria-label="Ratings"
      className="@container relative scroll-pl-40 overflow-x-auto rounded-sm"
    >
      <table className="w-full border-collapse text-dense">
        <caption className="sr-only">Ratings by competency and interviewer</caption>
        <thead>
          <tr>
            <th
              scope="col"
              rowSpan={2}
              className="sticky left-0 z-10 w-56 min-w-36 bg-paper pr-3 pb-2 text-left align-bottom text-small font-medium text-muted"
            >
              Competency
            </th>
            {byInterview(seats).map(({ id, name, span }) => (
              <th
                key={id}
                scope="colgroup"
                colSpan={span}
                className="border-l border-line px-3 pb-1 text-left text-small font-medium text-muted"
              >
                {name}
              </th>
            ))}
          </tr>
          <tr className="border-b border-line">
            {seats.map((seat, index) => (
              <th
                key={`${seat.interviewId} ${seat.memberId}`}
                scope="col"
                className={`min-w-28 px-3 pb-2 text-left align-top font-medium ${seats[index - 1]?.interviewId === seat.interviewId ? "" : "border-l border-line"}`}
              >
                {seat.name}
                <span className="block text-small font-normal text-muted">{roleWords[seat.role]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { competencyId } = row.competency;
            const openSeat = seats.find(
              ({ scorecard }) => scorecard && cellKey(scorecard.id, competencyId) === openCell,
            );
            return (
              <Fragment key={competencyId}>
                <MatrixRow row={row} seats={seats} openCell={openCell} onOpen={onOpen} />
                {openSeat && openCell !== undefined && (
                  <tr className="border-b border-line">
                    <td colSpan={seats.length + 1} className="p-0">
                      <CellPanel
                        cellKey={openCell}
                        row={row}
                        seats={seats}
                        seat={openSeat}
                        notes={notes}
                        onClose={() => onOpen(undefined)}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

type MatrixRowProps = {
  row: Row;
  seats: readonly Seat[];
  openCell: string | undefined;
  onOpen: (cell: string | undefined) => void;
};

function MatrixRow({ row: { competency, cells, apart }, seats, openCell, onOpen }: MatrixRowProps) {
  const { competencyId, name, mustHave, levels } = competency;
  const weight = apart !== null && apart >= 2 ? "font-bold" : apart === 1 ? "font-medium" : "font-normal";
  return (
    <tr className="border-b border-line">
      <th scope="row" className="sticky left-0 z-10 bg-paper py-2.5 pr-3 text-left align-top font-normal">
        <span className={`block text-read text-pretty ${weight}`}>{name}</span>
        <span className="mt-1 flex flex-wrap items-center gap-2">
          {mustHave && <Badge tone="accent">Must-have</Badge>}
          <span className="text-small text-muted">
            {cells.every(({ kind }) => kind === "outside") ? "No interview grades this" : apartWords(apart)}
          </span>
        </span>
      </th>
      {cells.map((cell, index) => {
        const seat = seats[index];
        if (!seat) return null;
        const key = cell.kind === "given" ? cellKey(cell.scorecardId, competencyId) : "";
        const isOpen = key !== "" && key === openCell;
        const edge = seats[index - 1]?.interviewId === seat.interviewId ? "" : "border-l border-line";
        return (
          <td
            key={`${seat.interviewId} ${seat.memberId}`}
            className={`py-1 pr-1 align-top ${edge} ${isOpen ? "bg-accent-wash" : ""}`}
          >
            {cell.kind === "given" ? (
              <MatrixCell
                cell={cell}
                cellKey={key}
                subject={`${seat.name} on ${name}`}
                levels={levels.length}
                isOpen={isOpen}
                weight={weight}
                onToggle={() => onOpen(isOpen ? undefined : key)}
              />
            ) : (
              <span className={cell.kind === "outside" ? "sr-only" : "block px-3 py-1 text-small text-faint"}>
                {cell.kind === "outside" ? "Not graded here" : "Not in yet"}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

function byInterview(seats: readonly Seat[]): { id: string; name: string; span: number }[] {
  return [...Map.groupBy(seats, ({ interviewId }) => interviewId)].map(([id, members]) => ({
    id,
    name: members[0]?.interviewName ?? "",
    span: members.length,
  }));
}

/** Said only where the seat is out of the ordinary. */
const roleWords: Readonly<Record<Seat["role"], string | null>> = {
  lead: null,
  co_interviewer: null,
  shadow: "Shadow, does not count",
  reverse_shadow: "Trainee, leads",
};
