import type { Answers } from "../../app/api.ts";
import { RowLink } from "../../ui/row-link.tsx";

export function JobRow({ job }: { job: Answers["jobs"]["list"][number] }) {
  return (
    <li className="border-b border-line last:border-0">
      <RowLink
        to="/jobs/$jobId"
        params={{ jobId: job.id }}
        data-row
        title={job.title}
        detail={job.summary && <span className="line-clamp-2 max-w-read">{job.summary}</span>}
        aside={
          <>
            {job.hiringManagerName && <span className="max-sm:hidden">{job.hiringManagerName}</span>}
            <span className="w-14 text-right">{kitCount(job.kits)}</span>
          </>
        }
      />
    </li>
  );
}

function kitCount(kits: number | null): string {
  if (!kits) return "No kits";
  return kits === 1 ? "1 kit" : `${kits} kits`;
}
