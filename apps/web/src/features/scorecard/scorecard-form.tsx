import { submitProblems, type ScorecardProblem } from "@evenhand/interview";
import { useMemo, useState } from "react";
import { useCommands } from "../../app/commands.ts";
import { useNotesState } from "../../app/save-state.ts";
import { Button } from "../../ui/button.tsx";
import { CompetencySection, sectionId } from "./competency-section.tsx";
import { LeftoverNotice } from "./leftover-notice.tsx";
import { notesForCompetency } from "./notes-for-competency.ts";
import { RECOMMENDATION_ID, RecommendationSection } from "./recommendation-section.tsx";
import { draftToSend, isMade } from "./scorecard-draft.ts";
import { StoppedNotice } from "./stopped-notice.tsx";
import { SubmitDialog } from "./submit-dialog.tsx";
import { useScorecard, type ScorecardAnswer } from "./use-scorecard.ts";
import { useSubmission } from "./use-submission.ts";

type ScorecardFormProps = {
  scorecard: ScorecardAnswer;
  /** Reads the scorecard again and starts over from what the server has. */
  onReload: () => void;
};

export function ScorecardForm({ scorecard, onReload }: ScorecardFormProps) {
  const { interview, competencies } = scorecard;
  const { draft, change, saver, saved, copy, takeOver } = useScorecard(scorecard);
  const { submission, submit, forget } = useSubmission(saver);
  const notes = useNotesState();
  const [checking, setChecking] = useState(false);

  const commands = useMemo(
    () => [
      {
        id: "next-competency",
        label: "Next competency",
        group: "Scorecard",
        shortcuts: ["j"],
        run: () => walk(1),
      },
      {
        id: "last-competency",
        label: "Previous competency",
        group: "Scorecard",
        shortcuts: ["k"],
        run: () => walk(-1),
      },
      {
        id: "submit-scorecard",
        label: "Check and submit",
        group: "Scorecard",
        shortcuts: ["mod+Enter"],
        run: () => setChecking(true),
      },
    ],
    [],
  );
  useCommands(commands);

  const content = draftToSend(draft, interview.id);
  const problems = submitProblems(
    { ...content, revision: 0 },
    { competencies, noteIds: scorecard.notes.map(({ id }) => id) },
  );
  const nameOf = (competencyId: string) =>
    competencies.find((each) => each.competencyId === competencyId)?.name ?? "";
  const handIn = async () => {
    if (!(await submit(content))) return;
    await copy.drop();
    // The form that had the focus is gone.
    document.getElementById("page")?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  };
  const goTo = ({ competencyId }: ScorecardProblem) => {
    setChecking(false);
    // The window gives the focus back to its button when it closes; ours comes after that.
    requestAnimationFrame(() => focusOn(competencyId === null ? RECOMMENDATION_ID : sectionId(competencyId)));
  };
  return (
    <>
      <StoppedNotice
        saved={saved}
        onTakeTheirs={() => void copy.drop().then(onReload)}
        onKeepMine={() => void takeOver()}
      />
      {copy.leftover && (
        <LeftoverNotice
          keptAt={copy.leftover.keptAt}
          onUse={copy.takeLeftover}
          onDrop={() => void copy.drop()}
        />
      )}
      {competencies.map((competency) => {
        const section = draft.sections.find((each) => each.competencyId === competency.competencyId);
        return (
          section && (
            <CompetencySection
              key={competency.competencyId}
              competency={competency}
              notes={notesForCompetency(competency.competencyId, scorecard)}
              section={section}
              onChange={change}
            />
          )
        );
      })}
      <RecommendationSection
        recommendation={draft.recommendation}
        reason={draft.recommendationReason}
        unrated={draft.sections.filter(({ rating }) => !isMade(rating)).length}
        onRecommend={(recommendation) => change({ kind: "recommend", recommendation })}
        onExplain={(reason) => change({ kind: "explain", reason })}
        onLeave={saver.flush}
      />
      <div className="flex flex-wrap items-center gap-4 pb-16">
        <Button variant="primary" shortcut="mod+Enter" onClick={() => setChecking(true)}>
          Check and submit
        </Button>
        <p className="text-small text-muted">
          Shows what is missing and who will see what. Nothing is submitted yet.
        </p>
      </div>
      <SubmitDialog
        open={checking}
        revealRule={interview.revealRule}
        problems={problems}
        impressions={content.ratings
          .filter(({ rating, evidence }) => rating.kind === "rated" && evidence.length === 0)
          .map(({ competencyId }) => nameOf(competencyId))}
        notesArrived={notes.kind === "nothing to save" || notes.kind === "saved"}
        hasReason={draft.recommendationReason.trim() !== ""}
        busy={submission.kind === "sending"}
        failure={submission.kind === "failed" ? submission.message : null}
        onGoTo={goTo}
        onSubmit={() => void handIn()}
        onClose={() => {
          setChecking(false);
          forget();
        }}
      />
    </>
  );
}

/** Moves the focus to the next or previous section, from wherever it is now. */
function walk(step: 1 | -1): void {
  const sections = [...document.querySelectorAll<HTMLElement>("section[id^='competency-'], #recommendation")];
  const here = sections.findIndex((section) => section.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : sections.length - 1) : here + step;
  sections[next]?.focus();
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
