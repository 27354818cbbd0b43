import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { Readiness } from "./acceptable.ts";
import { CloseMatches } from "./close-matches.tsx";
import { ReviewForm } from "./review-form.tsx";
import { ReviewHeading } from "./review-heading.tsx";
import type { ReviewQuestion } from "./review-state.ts";
import type { Competencies } from "./use-reading.ts";
import type { Reviewing } from "./use-review.ts";

type ReviewItemProps = {
  question: ReviewQuestion;
  number: number;
  isOpen: boolean;
  readiness: Readiness;
  reviewing: Reviewing;
  competencies: Competencies;
  onOpen: () => void;
};

/** A question that was found: a line in the list, and opened the form to put it right and to decide. */
export function ReviewItem(props: ReviewItemProps) {
  const { question, number, isOpen, readiness, reviewing, competencies, onOpen } = props;
  return (
    <li
      data-review={question.id}
      className={`-mx-3 flex scroll-my-20 flex-col gap-4 rounded-lg px-3 py-3 ${isOpen ? "my-2 bg-raised ring-1 ring-line" : ""}`}
    >
      <ReviewHeading
        question={question}
        number={number}
        isOpen={isOpen}
        badge={badgeOf(question, readiness)}
        onOpen={onOpen}
      />
      {isOpen && question.standing === "accepted" && (
        <p className="pl-8 text-dense text-muted">
          It is a draft in the bank now.{" "}
          <TextLink to="/bank/$questionId/edit" params={{ questionId: question.id }}>
            Open the draft
          </TextLink>
        </p>
      )}
      {isOpen && question.standing === "skipped" && (
        <div className="pl-8">
          <Button shortcut="s" onClick={() => reviewing.edit({ type: "take back", id: question.id })}>
            Take it back
          </Button>
        </div>
      )}
      {isOpen && question.standing === "waiting" && (
        <>
          <CloseMatches
            question={question}
            matches={reviewing.matches}
            questions={reviewing.review.questions}
          />
          <ReviewForm question={question} reviewing={reviewing} competencies={competencies} />
          <Decision question={question} readiness={readiness} reviewing={reviewing} />
        </>
      )}
    </li>
  );
}

function Decision({
  question,
  readiness,
  reviewing,
}: Pick<ReviewItemProps, "question" | "readiness" | "reviewing">) {
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3">
      {readiness.kind === "incomplete" && (
        <ul className="flex flex-col gap-1 text-small font-medium text-problem">
          {readiness.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          shortcut="a"
          disabled={readiness.kind === "incomplete"}
          busy={reviewing.isAccepting}
          onClick={() => void reviewing.accept([question])}
        >
          {readiness.kind === "close" ? "Add anyway" : "Accept"}
        </Button>
        <Button shortcut="s" onClick={() => reviewing.edit({ type: "skip", id: question.id })}>
          Skip
        </Button>
        {readiness.kind === "close" && (
          <Button variant="bare" onClick={() => reviewing.edit({ type: "want", id: question.id })}>
            Take it with the others
          </Button>
        )}
      </div>
    </div>
  );
}

function badgeOf({ standing }: ReviewQuestion, readiness: Readiness) {
  if (standing === "accepted") return <Badge tone="accent">Accepted</Badge>;
  if (standing === "skipped") return <Badge>Skipped</Badge>;
  if (readiness.kind === "incomplete") return <Badge tone="problem">Needs a change</Badge>;
  return readiness.kind === "close" ? <Badge tone="problem">Close to another</Badge> : null;
}
