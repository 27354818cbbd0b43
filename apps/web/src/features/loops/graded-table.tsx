import type { Answers } from "../../app/api.ts";
import { Badge } from "../../ui/badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Table } from "../../ui/table.tsx";

type Loop = Answers["loops"]["byId"];
type GradedTableProps = Pick<Loop, "competencies" | "interviews">;

/** What the loop grades, how much it weighs, and in which interviews it is looked at. */
export function GradedTable({ competencies, interviews }: GradedTableProps) {
  if (competencies.length === 0) return <EmptyState sentence="This loop grades no competency." />;
  const gradedIn = (competencyId: string) =>
    interviews.filter(({ competencies: graded }) =>
      graded.some((each) => each.competencyId === competencyId),
    );
  return (
    <Table
      caption="Competencies of this loop"
      captionHidden
      rows={competencies}
      rowKey={({ competencyId }) => competencyId}
      columns={[
        {
          key: "name",
          header: "Competency",
          isRowHeader: true,
          render: ({ name, mustHave }) => (
            <span className="flex flex-wrap items-baseline gap-x-2">
              {name}
              {mustHave && <Badge tone="accent">Must-have</Badge>}
            </span>
          ),
        },
        {
          key: "interviews",
          header: "Graded in",
          render: ({ competencyId }) =>
            gradedIn(competencyId)
              .map(({ name }) => name)
              .join(", ") || <Badge tone="problem">No interview</Badge>,
        },
        { key: "weight", header: "Weight", align: "end", render: ({ weight }) => weight },
      ]}
    />
  );
}
