import type { Answers } from "../../app/api.ts";
import { agoWords } from "../../app/date-words.ts";
import { useNow } from "../../app/use-now.ts";
import { AboutSection } from "./about-section.tsx";
import { ApproveDraft } from "./approve-draft.tsx";
import { ChangeList } from "./change-list.tsx";
import { DraftProblems } from "./draft-problems.tsx";
import { QuestionBody } from "./question-body.tsx";
import { Section } from "./section.tsx";

type Page = Answers["bank"]["question"];
export type Draft = NonNullable<Page["draft"]>;

type DraftPanelProps = {
  question: Page;
  draft: Draft;
  competencies: Answers["bank"]["competencies"];
  onDone: (words: string) => void;
};

/** What somebody has written and nobody has approved yet: a change of the question, or a whole new one. */
export function DraftPanel({ question, draft, competencies, onDone }: DraftPanelProps) {
  const now = useNow();
  const { version } = question;
  return (
    <div className="flex flex-col gap-8">
      <p className="text-dense text-muted">
        Written by {names.format(draft.editorNames)}
        {draft.editorNames.length === 1 ? ", last changed" : `. Last changed by ${draft.editedByName},`}{" "}
        <time dateTime={draft.editedAt}>{agoWords(draft.editedAt, { now })}</time>.
      </p>
      {version ? (
        <Section title={`What it changes in version ${version.version}`}>
          <ChangeList before={version} after={draft.content} competencies={competencies} />
        </Section>
      ) : (
        <>
          <QuestionBody content={draft.content} competencies={competencies} />
          <AboutSection question={question} roles={draft.content.roles} />
        </>
      )}
      <DraftProblems content={draft.content} competencies={competencies} />
      <ApproveDraft question={question} draft={draft} onDone={onDone} />
    </div>
  );
}

const names = new Intl.ListFormat("en-GB", { type: "conjunction" });
