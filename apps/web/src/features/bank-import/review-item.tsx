import { memo } from "react";
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

type Opened = { reviewing: Reviewing; competencies: Competencies; readiness: Readiness };

type ReviewItemProps = {
  question: ReviewQuestion;
  number: number;
  readiness: Readiness["kind"];
  /** What the open question needs beside its line; null for all others, which then seldom change. */
  opened: Opened | null;
  onOpen: (id: string) => void;
};

/** A question that was found: a line in the list, and opened the form to put it right and to decide. */
export const ReviewItem = memo(function ReviewItem(props: ReviewItemProps) {
  const { question, number, readiness, opened, onOpen } = props;
  return (
    <li
      data-review={question.id}
      className={`-mx-3 flex scroll-my-20 flex-col gap-4 rounded-lg px-3 py-3 ${opened ? "my-2 bg-raised ring-1 ring-line" : ""}`}
    >
      <ReviewHeading
        question={question}
        number={number}
        isOpen={opened !== null}
        badge={badgeOf(question, readiness)}
        onOpen={() => onOpen(question.id)}
      />
      {opened && <Body question={question} opened={opened} />}
    </li>
  );
});

function Body({ question, opened }: { question: ReviewQuestion; opened: Opened }) {
  const { reviewing, competencies, readiness } = opened;
  if (question.standing === "accepted")
    return (
      <p className="pl-8 text-dense text-muted">
        It is a draft in the bank now.{" "}
        <TextLink to="/bank/$questionId/edit" params={{ questionId: question.id }}>
          Open the draft
        </TextLink>
      </p>
    );
  if (question.standing === "skipped")
    return (
      <div className="pl-8">
        <Button shortcut="s" onClick={() => reviewing.edit({ type: "take back", id: question.id })}>
          Take it back
        </Button>
      </div>
    );
  return (
    <>
      <CloseMatches question={question} matches={reviewing.matches} questions={reviewing.review.questions} />
      <ReviewForm question={question} reviewing={reviewing} competencies={competencies} />
      <Decision question={question} readiness={readiness} reviewing={reviewing} />
    </>
  );
}

type DecisionProps = { question: ReviewQuestion; readiness: Readiness; reviewing: Reviewing };

function Decision({ question, readiness, reviewing }: DecisionProps) {
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

function badgeOf({ standing }: ReviewQuestion, readiness: Readiness["kind"]) {
  if (standing === "accepted") return <Badge tone="accent">Accepted</Badge>;
  if (standing === "skipped") return <Badge>Skipped</Badge>;
  if (readiness === "incomplete") return <Badge tone="problem">Needs a change</Badge>;
  return readiness === "close" ? <Badge tone="problem">Close to another</Badge> : null;
}
