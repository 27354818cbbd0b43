import { Link } from "@tanstack/react-router";
import type { KeyboardEvent } from "react";
import type { Answers } from "../../app/api.ts";
import { Badge } from "../../ui/badge.tsx";
import { questionFacts } from "./question-facts.ts";
import { rowId } from "./row-id.ts";

type Questions = Answers["bank"]["list"];
type QuestionListProps = { questions: Questions; onWalk: (by: 1 | -1) => void };
type QuestionRowProps = { question: Questions[number]; onWalk: (by: 1 | -1) => void };

export function QuestionList({ questions, onWalk }: QuestionListProps) {
  return (
    <ul className="@container flex flex-col">
      {questions.map((question) => (
        <QuestionRow key={question.id} question={question} onWalk={onWalk} />
      ))}
    </ul>
  );
}

/** The whole row opens the question, but only the prompt is the link's name. */
function QuestionRow({ question, onWalk }: QuestionRowProps) {
  const walk = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    onWalk(event.key === "ArrowDown" ? 1 : -1);
  };
  return (
    <li className="relative -mx-3 scroll-mt-17 scroll-mb-4 flex flex-col gap-x-8 gap-y-1.5 rounded-md px-3 py-3.5 transition-colors hover:bg-hover has-aria-[current=page]:bg-accent-wash @read:flex-row @read:justify-between">
      <div className="flex max-w-read min-w-0 flex-col gap-1.5">
        <Link
          id={rowId(question.id)}
          to="/bank/$questionId"
          params={{ questionId: question.id }}
          search
          resetScroll={false}
          onKeyDown={walk}
          className="scroll-my-20 rounded-sm text-dense font-semibold text-pretty after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {question.prompt}
        </Link>
        <ul aria-label="Why we ask" className="flex flex-col gap-1">
          {question.intents.map((intent) => (
            <li key={intent.id} className="flex gap-2 text-dense text-pretty text-muted">
              <span aria-hidden className="text-faint">
                ·
              </span>
              {intent.sentence}
            </li>
          ))}
        </ul>
      </div>
      <p className="flex shrink-0 items-baseline gap-2 text-tiny text-faint @read:leading-5">
        {question.state === "draft" && <Badge tone="problem">Draft</Badge>}
        {questionFacts(question)}
      </p>
    </li>
  );
}
