import type { Answers } from "../../app/api.ts";
import { TextLink } from "../../ui/text-link.tsx";
import { QuestionBadges } from "./question-badges.tsx";
import { questionFacts } from "./question-facts.ts";
import { headingId } from "./question-heading.ts";
import { atQuestion } from "./question-tab.ts";

type Page = Answers["bank"]["question"];

export function QuestionHeader({ question }: { question: Page }) {
  const { version, draft, state, reviewOn, replacedBy, replacedByPrompt } = question;
  const shown = version ?? draft?.content;
  const prompt = shown?.prompt.trim() ? shown.prompt : "A draft without a prompt";
  return (
    <header className="flex flex-col gap-2">
      <h2
        id={headingId}
        tabIndex={-1}
        className="scroll-mt-20 rounded-sm text-heading font-semibold text-pretty"
      >
        {prompt}
      </h2>
      <p className="flex flex-wrap items-center gap-2 text-small text-faint">
        <QuestionBadges question={{ state, hasDraft: draft !== null, reviewOn }} />
        {shown && questionFacts(shown)}
        {version && ` · version ${version.version}`}
      </p>
      {state === "retired" && (
        <p className="text-dense text-pretty text-muted">
          {replacedBy === null ? (
            "Nobody is offered it any more. Plans and loops that ask it keep it."
          ) : (
            <>
              Ask instead:{" "}
              <TextLink to="/bank/$questionId" params={{ questionId: replacedBy }} search={atQuestion}>
                {replacedByPrompt ?? "the question that replaced it"}
              </TextLink>
            </>
          )}
        </p>
      )}
    </header>
  );
}
