import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import type { Role } from "../../app/viewer.ts";

type QuietDayProps = {
  role: Role;
  /** What else there is: something on this page, running loops elsewhere, or nothing at all. */
  besides: "on this page" | "on the board" | "nothing";
};

/** No interview ahead: says so, and offers what is worth doing instead. */
export function QuietDay({ role, besides }: QuietDayProps) {
  if (besides === "on this page")
    return <p className="text-read text-muted">No interview of yours is ahead.</p>;
  if (besides === "on the board")
    return (
      <EmptyState
        sentence="No interview of yours is ahead, and nothing waits for you."
        next={<LinkButton to="/loops">See the running loops</LinkButton>}
      />
    );
  return <EmptyState sentence={sentences[role]} next={nextSteps[role]} />;
}

const sentences: Readonly<Record<Role, string>> = {
  administrator:
    "No interviews ahead of you. Invite the people who interview with you, then plan a job and open its first loop.",
  recruiter:
    "No interviews ahead of you. Open a loop from a job's plan, and its interviews appear on the board.",
  hiring_manager:
    "No interviews ahead of you. When a job of yours has its plan, a loop opens from it for each candidate.",
  interviewer:
    "No interviews ahead of you. When you are assigned to one, it stands here with its kit and the time you have to prepare.",
};

const nextSteps = {
  administrator: (
    <div className="flex flex-wrap gap-2">
      <LinkButton to="/people">Invite people</LinkButton>
      <LinkButton to="/jobs">Plan a job</LinkButton>
    </div>
  ),
  recruiter: <LinkButton to="/jobs">Choose a job</LinkButton>,
  hiring_manager: <LinkButton to="/jobs">See your jobs</LinkButton>,
  interviewer: <LinkButton to="/bank">Read the questions of the bank</LinkButton>,
} as const satisfies Record<Role, unknown>;
