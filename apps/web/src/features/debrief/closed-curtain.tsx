import type { RevealRule } from "@evenhand/interview";
import { LinkButton } from "../../ui/link-button.tsx";
import { NotRevealedState } from "../../ui/not-revealed-state.tsx";
import type { Seat } from "./debrief-matrix.ts";
import { notRevealedWords } from "./not-revealed-words.ts";

type ClosedCurtainProps = {
  loop: { revealRule: RevealRule; debriefOpenedAt: string | null };
  /** The reader's own. */
  seats: readonly Seat[];
};

/** In place of what is not revealed: when it opens, and the reader's own next step towards it. */
export function ClosedCurtain({ loop: { revealRule, debriefOpenedAt }, seats }: ClosedCurtainProps) {
  const owed = seats.filter(({ scorecard }) => scorecard === null);
  const sentence = notRevealedWords({
    rule: revealRule,
    debriefOpened: debriefOpenedAt !== null,
    seats: seats.length,
    owed: owed.length,
  });
  return (
    <NotRevealedState
      sentence={sentence}
      next={
        owed.length > 0 && (
          <div className="flex flex-wrap gap-2">
            {owed.map(({ interviewId, interviewName }) => (
              <LinkButton key={interviewId} to="/interviews/$interviewId/scorecard" params={{ interviewId }}>
                {owed.length === 1 ? "Go to your scorecard" : `Go to your scorecard: ${interviewName}`}
              </LinkButton>
            ))}
          </div>
        )
      }
    />
  );
}
