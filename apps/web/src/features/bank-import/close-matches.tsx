import { ChangedWords } from "../../ui/changed-words.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { ReviewQuestion } from "./review-state.ts";
import type { Matches } from "./use-matches.ts";

type CloseMatchesProps = { question: ReviewQuestion; questions: readonly ReviewQuestion[]; matches: Matches };

/** What a question is close to, with what is different, so that the choice between the two takes one look. */
export function CloseMatches({ question, questions, matches }: CloseMatchesProps) {
  const inBank = matches.inBank.get(question.id) ?? [];
  const repeated = questions.find(({ id }) => id === matches.inGuide.get(question.id));
  if (inBank.length === 0 && !repeated) return null;
  return (
    <div className="flex flex-col gap-3 rounded-md border border-problem-line/60 bg-problem-wash px-3 py-2.5">
      {repeated && (
        <p className="text-dense text-pretty">
          This guide asks nearly the same before, as question {questions.indexOf(repeated) + 1}:{" "}
          <span className="font-medium">{repeated.prompt}</span>
        </p>
      )}
      {inBank.map((match) => (
        <div key={match.id} className="flex flex-col gap-1">
          <p className="text-dense text-pretty">
            The bank has nearly the same:{" "}
            <TextLink to="/bank/$questionId" params={{ questionId: match.id }} target="_blank">
              {match.prompt}
            </TextLink>
          </p>
          <Disclosure summary="What is different">
            <div className="flex flex-col gap-2 text-dense text-pretty">
              <ChangedWords before={match.prompt} after={question.prompt} />
              <ChangedWords
                before={match.intents}
                after={question.intents.map(({ sentence }) => sentence).join("\n")}
              />
            </div>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}
