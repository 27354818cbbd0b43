import { matchingWords, type Wanted } from "@evenhand/questions";
import { Link } from "@tanstack/react-router";
import { memo, type MouseEvent, type ReactNode } from "react";
import type { Answers } from "../../app/api.ts";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { QuestionBadges } from "./question-badges.tsx";
import { questionFacts } from "./question-facts.ts";
import { focusHeading } from "./question-heading.ts";
import { atQuestion } from "./question-tab.ts";
import { rowId } from "./row-id.ts";
import { whyFound } from "./why-found.ts";

export type ListedQuestion = Answers["bank"]["search"]["questions"][number];

type QuestionRowProps = {
  question: ListedQuestion;
  /** The names of competencies by their ids. */
  names: ReadonlyMap<string, string>;
  wanted: Wanted;
};

/**
 * The whole row opens the question, but only the prompt is the link's name. Thousands of rows stay as they are while one after
 * the other is opened.
 */
export const QuestionRow = memo(function QuestionRow({ question, names, wanted }: QuestionRowProps) {
  const competencies = question.competencyIds.map((id) => names.get(id) ?? "");
  const marked = (text: string) => <MarkedWords text={text} marks={matchingWords(text, wanted)} />;
  return (
    <li className="relative -mx-3 flex scroll-mt-17 scroll-mb-4 flex-col gap-x-8 gap-y-1.5 rounded-md px-3 py-3.5 transition-colors [contain-intrinsic-size:auto_6rem] [content-visibility:auto] hover:bg-hover has-aria-[current=page]:bg-accent-wash @read:flex-row @read:justify-between">
      <div className="flex max-w-read min-w-0 flex-col gap-1.5">
        <Link
          id={rowId(question.id)}
          to="/bank/$questionId"
          params={{ questionId: question.id }}
          search={atQuestion}
          activeOptions={{ includeSearch: false }}
          resetScroll={false}
          onClick={goIntoOpened}
          className="scroll-my-20 rounded-sm text-dense font-semibold text-pretty after:absolute after:inset-0 after:rounded-md focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
        >
          {question.prompt.trim() === "" ? "A draft without a prompt" : marked(question.prompt)}
        </Link>
        <Intents lines={question.intents} marked={marked} />
        <Found lines={whyFound(question, competencies, wanted)} marked={marked} />
      </div>
      <p className="flex shrink-0 flex-wrap items-baseline gap-2 text-tiny text-faint @read:leading-5">
        <QuestionBadges question={question} />
        {questionFacts(question)}
      </p>
    </li>
  );
});

/** What is open already has nothing to open: the focus goes from its row into it. */
function goIntoOpened({ currentTarget, ctrlKey, metaKey, shiftKey }: MouseEvent<HTMLAnchorElement>): void {
  const opensElsewhere = ctrlKey || metaKey || shiftKey;
  if (currentTarget.ariaCurrent === "page" && !opensElsewhere) focusHeading();
}

type LinesProps = { lines: string[]; marked: (text: string) => ReactNode };

function Intents({ lines, marked }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label="Why we ask" className="flex flex-col gap-1">
      {lines.map((line) => (
        <li key={line} className="flex gap-2 text-dense text-pretty text-muted">
          <span aria-hidden className="text-faint">
            ·
          </span>
          <span className="min-w-0">{marked(line)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Set apart from the intents: not why it is asked, but where the words stand. */
function Found({ lines, marked }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <ul aria-label="Where the words stand" className="flex flex-col gap-1 border-l-2 border-line pl-3">
      {lines.map((line) => (
        <li key={line} className="text-small text-pretty text-muted">
          {marked(line)}
        </li>
      ))}
    </ul>
  );
}
