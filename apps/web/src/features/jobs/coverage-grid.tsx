import { Badge } from "../../ui/badge.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { isThin, type Coverage } from "./coverage.ts";
import { kitTime } from "./kit-time.ts";
import type { PlanDraft } from "./plan-draft.ts";

type CoverageGridProps = { draft: PlanDraft; coverage: Coverage[]; nameOf: (competencyId: string) => string };

/** Competencies down, kits across, and the minutes of each kit at the foot. */
export function CoverageGrid({ draft, coverage, nameOf }: CoverageGridProps) {
  const columns: Column<Row>[] = [
    {
      key: "competency",
      header: "Competency",
      isRowHeader: true,
      render: (row) =>
        row === "minutes" ? (
          "Minutes"
        ) : (
          <span className="flex flex-wrap items-center gap-2">
            {nameOf(row.competencyId)}
            {row.mustHave && <Badge tone="accent">Must-have</Badge>}
          </span>
        ),
    },
    ...draft.kits.map((kit, index): Column<Row> => ({
      key: kit.key,
      header: kit.name.trim() || `Kit ${index + 1}`,
      render: (row) => {
        if (row !== "minutes") return <Cell cell={row.cells[index]} />;
        const { words, over } = kitTime(kit);
        return <span className={over > 0 ? "font-medium text-problem" : "text-muted"}>{words}</span>;
      },
    })),
    {
      key: "seen",
      header: "Seen by",
      render: (row) =>
        row !== "minutes" && (
          <span className={isThin(row) ? "font-medium whitespace-nowrap text-problem" : "whitespace-nowrap"}>
            {seenWords(row.seenBy)}
          </span>
        ),
    },
  ];
  const rows: Row[] = [...coverage, "minutes"];
  return (
    <Table
      caption="Questions about each competency in each kit"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => (row === "minutes" ? row : row.competencyId)}
    />
  );
}

type Row = Coverage | "minutes";

/** A dot for each question; words wherever asking and grading do not go together. */
function Cell({ cell }: { cell: Coverage["cells"][number] | undefined }) {
  const { questions = 0, inFocus = false } = cell ?? {};
  if (questions === 0)
    return inFocus ? <Mismatch>graded, not asked</Mismatch> : <span className="text-faint">–</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span aria-hidden className="tracking-widest">
        {(inFocus ? "●" : "○").repeat(questions)}
      </span>
      <VisuallyHidden>{questions === 1 ? "1 question" : `${questions} questions`}</VisuallyHidden>
      {!inFocus && <Mismatch>asked, not graded</Mismatch>}
    </span>
  );
}

const Mismatch = ({ children }: { children: string }) => (
  <span className="text-small text-muted">{children}</span>
);

function seenWords(kits: number): string {
  if (kits === 0) return "no kit";
  return kits === 1 ? "1 kit" : `${kits} kits`;
}
