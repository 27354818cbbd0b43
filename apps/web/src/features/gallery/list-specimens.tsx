import { Badge } from "../../ui/badge.tsx";
import { Mark } from "../../ui/mark.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { Pips } from "../../ui/pips.tsx";
import { RowLink } from "../../ui/row-link.tsx";
import { Table } from "../../ui/table.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

export function ListSpecimens() {
  return (
    <Specimens title="Lists and signs">
      <Specimen name="Pips">
        <div className="flex flex-wrap items-center gap-5">
          {[1, 2, 3, 4].map((level) => (
            <Pips key={level} level={level} of={4} />
          ))}
          <Pips level={2} of={5} size="small" />
          <Pips level={5} of={5} size="small" />
        </div>
      </Specimen>
      <Specimen name="MarkedWords">
        <p className="text-dense">
          <MarkedWords text="Walk me through the rollback procedure." marks={[[20, 28]]} />
        </p>
      </Specimen>
      <Specimen name="Mark">
        <ul className="flex flex-col gap-1.5">
          <li className="flex items-center gap-2">
            <Mark kind="supports" /> Asks who needs the release before choosing tools.
          </li>
          <li className="flex items-center gap-2">
            <Mark kind="against" /> No word on how to roll back.
          </li>
          <li className="flex items-center gap-2">
            <Mark kind="follow up" /> Said “we” throughout: whose decision was it?
          </li>
        </ul>
      </Specimen>
      <Specimen name="Badge">
        <div className="flex flex-wrap gap-2">
          <Badge>Version 3</Badge>
          <Badge tone="accent">Must-have</Badge>
          <Badge tone="problem">Due today</Badge>
          <Badge tone="refusal">Refused</Badge>
        </div>
      </Specimen>
      <Specimen name="RowLink">
        <ul>
          <li>
            <RowLink
              to="/bank"
              title="Set up a pipeline from nothing. Where do you begin?"
              detail="Builds the whole path from source to user, not only the build"
              aside={<span>12 min</span>}
            />
          </li>
          <li>
            <RowLink
              to="/bank"
              title="A release went out broken. Walk me through your first half hour."
              detail="Keeps calm, tells people, and restores before explaining"
              aside={
                <>
                  <Badge tone="accent">Must-have</Badge>
                  <span>10 min</span>
                </>
              }
            />
          </li>
        </ul>
      </Specimen>
      <Specimen name="Table">
        <Table
          caption="Interviewers, last 90 days"
          rowKey={(row) => row.name}
          rows={interviewers}
          columns={[
            { key: "name", header: "Interviewer", render: (row) => row.name, isRowHeader: true },
            {
              key: "typical",
              header: "Most common level",
              render: (row) => <Pips level={row.typical} of={4} />,
            },
            { key: "count", header: "Scorecards", render: (row) => row.count, align: "end" },
            { key: "mean", header: "Mean", render: (row) => row.mean, align: "end" },
          ]}
        />
      </Specimen>
    </Specimens>
  );
}

const interviewers = [
  { name: "Ines Okafor", typical: 3, count: 41, mean: "2.71" },
  { name: "Tomasz Wieczorek", typical: 2, count: 18, mean: "2.18" },
  { name: "Hanna Lindqvist", typical: 4, count: 7, mean: "3.40" },
];
