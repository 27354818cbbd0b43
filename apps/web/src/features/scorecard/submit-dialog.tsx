import type { RevealRule, ScorecardProblem } from "@evenhand/interview";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { revealWords } from "./reveal-words.ts";

type SubmitDialogProps = {
  open: boolean;
  revealRule: RevealRule;
  /** What keeps it from being submitted; empty when nothing does. */
  problems: readonly ScorecardProblem[];
  /** Names of competencies rated without a cited note. */
  impressions: readonly string[];
  hasReason: boolean;
  /** False while notes of this browser are still on their way to the server. */
  notesArrived: boolean;
  busy: boolean;
  failure: string | null;
  onGoTo: (problem: ScorecardProblem) => void;
  onSubmit: () => void;
  onClose: () => void;
};

/** The check before a scorecard freezes: what is missing, who will see what, and that it is final. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { open, revealRule, problems, impressions, hasReason, notesArrived, busy, failure } = props;
  const { onGoTo, onSubmit, onClose } = props;
  const isComplete = problems.length === 0;
  const { theySee, youSee } = revealWords[revealRule];
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="read"
      title={isComplete ? "Submit this scorecard?" : "Not ready to submit"}
      actions={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          {isComplete && (
            <Button variant="primary" busy={busy || !notesArrived} onClick={onSubmit}>
              {busy ? "Submitting…" : "Submit for good"}
            </Button>
          )}
        </>
      }
    >
      {failure !== null && (
        <Notice tone="refusal" title="Not submitted" announce="alert">
          {failure}
        </Notice>
      )}
      {isComplete && !notesArrived && (
        <Notice tone="problem" title="Waiting for your notes" announce="status">
          Some of your notes are still on the way to the server. They freeze with the scorecard, so it can be
          submitted as soon as they have arrived.
        </Notice>
      )}
      {isComplete ? (
        <ul className="flex max-w-read list-disc flex-col gap-2 pl-5 text-read text-pretty marker:text-faint">
          <li>{theySee}</li>
          <li>{youSee}</li>
          <li>
            Other recruiters and administrators see that it is in, not what it says. Once the loop is closed,
            administrators can read it for calibration.
          </li>
          <li>Your ratings, your recommendation and your notes of this interview freeze as they are now.</li>
          {impressions.length > 0 && (
            <li>
              Without a cited note, {list.format(impressions)} {impressions.length === 1 ? "counts" : "count"}{" "}
              as an impression. You can go back and cite what you heard.
            </li>
          )}
          {!hasReason && <li>Your recommendation gives no reason. The debrief will ask for one.</li>}
        </ul>
      ) : (
        <ul className="flex flex-col gap-1">
          {problems.map((problem) => (
            <li key={problem.message} className="flex items-center justify-between gap-4">
              <p className="text-read text-pretty">{problem.message}</p>
              <span className="shrink-0">
                <Button onClick={() => onGoTo(problem)}>
                  Go there
                  <VisuallyHidden>: {problem.message}</VisuallyHidden>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

const list = new Intl.ListFormat("en", { type: "conjunction" });
