import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { inTheRoom, type Assigned } from "../../app/assignment-words.ts";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { Kbd } from "../../ui/kbd.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { useViewer } from "../../app/viewer.ts";
import type { MyInterview } from "./my-day.ts";
import { NextTime } from "./next-time.tsx";

type NextInterviewProps = { interview: MyInterview; assigned: readonly Assigned[]; now: Date };

/** The one thing to be ready for: when, who, with which kit, and who else is there. */
export function NextInterview({ interview, assigned, now }: NextInterviewProps) {
  const { memberId } = useViewer();
  const navigate = useNavigate();
  const { id: interviewId, candidateName, name, jobTitle, minutes, state } = interview;
  useCommands(
    useMemo((): Command[] => {
      const params = { interviewId };
      const enter = () => void navigate({ to: "/interviews/$interviewId", params });
      const rate = () => void navigate({ to: "/interviews/$interviewId/scorecard", params });
      const group = "This page";
      return [
        { id: "enter-room", label: "Enter the room", group, shortcuts: ["r"], run: enter },
        { id: "open-scorecard", label: "Open the scorecard", group, shortcuts: ["s"], run: rate },
      ];
    }, [interviewId, navigate]),
  );
  return (
    <section
      aria-labelledby="next-interview"
      className="grid gap-x-8 gap-y-5 rounded-lg border border-line bg-raised p-6 max-sm:p-4 sm:grid-cols-[9.5rem_1fr]"
    >
      <NextTime interview={interview} now={now} />
      <div className="flex min-w-0 flex-col gap-5">
        <div className="flex flex-col gap-1">
          <h2 id="next-interview" className="text-title font-semibold text-balance">
            {candidateName}
          </h2>
          <p className="text-read">
            {name} · {jobTitle} · {minutes} minutes
          </p>
          <p className="text-dense text-pretty text-muted">{inTheRoom(assigned, memberId)}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          <LinkButton
            to="/interviews/$interviewId"
            params={{ interviewId }}
            variant="primary"
            aria-keyshortcuts="R"
          >
            {state === "in_progress" ? "Back to the room" : "Enter the room"}
            <KeyHint shortcut="r" onAccent />
          </LinkButton>
          <LinkButton to="/interviews/$interviewId/scorecard" params={{ interviewId }} aria-keyshortcuts="S">
            Scorecard
            <KeyHint shortcut="s" />
          </LinkButton>
        </div>
      </div>
    </section>
  );
}

function KeyHint({ shortcut, onAccent = false }: { shortcut: string; onAccent?: boolean }) {
  return (
    <span aria-hidden className="-mr-1 pointer-coarse:hidden">
      <Kbd shortcut={shortcut} onAccent={onAccent} />
    </span>
  );
}
