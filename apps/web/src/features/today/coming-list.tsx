import { inTheRoom, type Assigned } from "../../app/assignment-words.ts";
import { dayWords, spanWords } from "../../app/date-words.ts";
import { useViewer } from "../../app/viewer.ts";
import { RowLink } from "../../ui/row-link.tsx";
import { Section } from "../../ui/section.tsx";
import type { MyInterview } from "./my-day.ts";

type ComingListProps = {
  interviews: readonly MyInterview[];
  assignedTo: (interviewId: string) => readonly Assigned[];
  now: Date;
};

export function ComingList({ interviews, assignedTo, now }: ComingListProps) {
  const { memberId } = useViewer();
  return (
    <Section title="After that">
      <ul>
        {interviews.map(({ id, candidateName, name, jobTitle, scheduledAt, minutes }) => (
          <li key={id}>
            <RowLink
              data-row
              to="/interviews/$interviewId"
              params={{ interviewId: id }}
              title={candidateName}
              detail={`${name} · ${jobTitle}. ${inTheRoom(assignedTo(id), memberId)}`}
              aside={
                scheduledAt === null ? (
                  "No time yet"
                ) : (
                  <time dateTime={scheduledAt} className="flex flex-col items-end">
                    <span className="font-medium text-ink">{dayWords(scheduledAt, { now })}</span>
                    {spanWords(scheduledAt, minutes)}
                  </time>
                )
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
