import { Table } from "../../ui/table.tsx";
import { MeanStrip } from "./mean-strip.tsx";
import { meanWords, missingWords, type Use } from "./use-words.ts";

type InterviewerTableProps = { interviewers: readonly Use[]; minScorecards: number; top: number };

/** How much each person rated and where their levels lie, by name: the order says nothing about anybody. */
export function InterviewerTable({ interviewers, minScorecards, top }: InterviewerTableProps) {
  return (
    <Table
      caption="Use of the levels, by name"
      captionHidden
      rows={interviewers}
      rowKey={({ memberId }) => memberId}
      columns={[
        { key: "name", header: "Interviewer", isRowHeader: true, render: ({ name }) => name },
        { key: "scorecards", header: "Scorecards", align: "end", render: ({ scorecards }) => scorecards },
        { key: "ratings", header: "Ratings", align: "end", render: ({ ratings }) => ratings },
        {
          key: "mean",
          header: `Mean level, 1 to ${top}`,
          render: ({ mean, scorecards }) =>
            mean === null ? (
              <span className="text-muted">{missingWords(scorecards, minScorecards)}</span>
            ) : (
              <span className="inline-flex flex-wrap items-center gap-x-3 tabular-nums">
                {meanWords(mean)} <MeanStrip mean={mean} top={top} />
              </span>
            ),
        },
      ]}
    />
  );
}
