import { useEffect } from "react";
import { LeaveGuard } from "../../app/leave-guard.tsx";
import { Page } from "../../app/page.tsx";
import { reportSaveState } from "../../app/save-state.ts";
import { useViewer } from "../../app/viewer.ts";
import { LineList } from "../../ui/line-list.tsx";
import { Section } from "../../ui/section.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { ApprovalList } from "./approval-list.tsx";
import { CloseQuestions } from "./close-questions.tsx";
import { draftProblems, isUnwritten } from "./draft-problems.ts";
import { EditorActions } from "./editor-actions.tsx";
import { EditorHeader } from "./editor-header.tsx";
import { EditorNotices } from "./editor-notices.tsx";
import { FactsSection } from "./facts-section.tsx";
import type { Competencies } from "./fields.ts";
import { GuideSection } from "./guide-section.tsx";
import { IntentsSection } from "./intents-section.tsx";
import { Place } from "./place.tsx";
import { goToPlace, lineProblems, problemAt } from "./places.ts";
import type { QuestionAnswer } from "./question-base.ts";
import { SpecimensSection } from "./specimens-section.tsx";
import { TheirVersion } from "./their-version.tsx";
import { useEditorKeys } from "./use-editor-keys.ts";
import { useQuestionEditor, type QuestionEditing } from "./use-question-editor.ts";

type QuestionEditorProps = {
  questionId: string;
  question: QuestionAnswer | null;
  readAt: number;
  competencies: Competencies;
  roles: string[];
  onFirstSave: () => void;
};

/** One calm page: the prompt first, then why it is asked, then everything that helps to hear the answer. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { questionId, question, readAt, competencies, roles, onFirstSave } = props;
  const { memberId } = useViewer();
  const editing = useQuestionEditor({ memberId, questionId, question, readAt, onFirstSave });
  const { content, change } = editing;
  const problems = draftProblems(content, competencies);
  // Nobody is told off for what they have not come to yet.
  const shown = editing.isNew ? problems.filter(({ path }) => !isUnwritten(content, path)) : problems;
  const fields = { content, problems: shown, competencies, onChange: change };
  useSaveReport(editing);
  useEditorKeys({
    save: () => void editing.save(),
    undo: editing.undo,
    nextProblem: () => {
      const at = problems[0];
      if (at) goToPlace(at.path);
    },
  });
  return (
    <Page
      title={question ? "Edit" : "New question"}
      crumbs={[
        { label: "Bank", link: { to: "/bank" } },
        ...(question
          ? [
              {
                label: content.prompt || "Question",
                link: { to: "/bank/$questionId", params: { questionId } } as const,
              },
            ]
          : []),
      ]}
      action={<EditorActions questionId={questionId} editing={editing} />}
    >
      <LeaveGuard
        active={editing.unsaved && !editing.isKept}
        title="This question is not saved"
        sentence="This browser keeps no copy of what you wrote. Stay and save it, or leave it behind."
      />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,42rem)_minmax(14rem,18rem)]">
        <div className="flex min-w-0 flex-col gap-8">
          <EditorHeader question={question} isNew={editing.isNew} />
          <EditorNotices editing={editing} competencies={competencies} />
          {editing.theirs && (
            <TheirVersion editing={editing} theirs={editing.theirs} competencies={competencies} />
          )}
        </div>
        <form onSubmit={(event) => event.preventDefault()} className="flex min-w-0 flex-col gap-10">
          <Place path={["prompt"]}>
            <TextArea
              label="Prompt"
              placeholder="What the interviewer asks, as they would say it"
              size="room"
              rows={2}
              value={content.prompt}
              onChange={(prompt) => change({ ...content, prompt }, "prompt")}
              problem={problemAt(shown, ["prompt"])}
            />
          </Place>
          <IntentsSection {...fields} />
          <GuideSection {...fields} />
          <Section title="Probes">
            <Place path={["probes"]}>
              <LineList
                label="Planned follow-ups for a missing part of the answer"
                lines={content.probes}
                max={20}
                placeholder="What would you have done with a day more?"
                onChange={(probes) => change({ ...content, probes }, "probes")}
                problem={problemAt(shown, ["probes"])}
                lineProblems={lineProblems(shown, ["probes"])}
              />
            </Place>
          </Section>
          <Section title="Adapt it">
            <Place path={["adapt"]}>
              <TextArea
                label="How to fit the question to the job and the candidate"
                rows={2}
                value={content.adapt}
                onChange={(adapt) => change({ ...content, adapt }, "adapt")}
                problem={problemAt(shown, ["adapt"])}
              />
            </Place>
          </Section>
          <SpecimensSection {...fields} />
          <FactsSection {...fields} roles={roles} />
        </form>
        <aside
          aria-label="Before approval"
          className="-mx-1 flex flex-col gap-8 px-1 lg:sticky lg:top-21 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:max-h-[calc(100dvh-7rem)] lg:self-start lg:overflow-y-auto"
        >
          <ApprovalList
            problems={problems}
            questionId={questionId}
            standing={editing.unsaved ? "unsaved" : editing.base.revision > 0 ? "draft" : "approved"}
          />
          <CloseQuestions questionId={questionId} content={content} />
        </aside>
      </div>
    </Page>
  );
}

function useSaveReport({ isSaving, unsaved, isKept, savedAt }: QuestionEditing): void {
  useEffect(() => {
    if (isSaving) reportSaveState({ kind: "saving" });
    else if (unsaved && !isKept)
      reportSaveState({ kind: "at risk", message: "Not saved, and this browser keeps no copy." });
    else if (unsaved) reportSaveState({ kind: "kept here" });
    else reportSaveState(savedAt ? { kind: "saved", at: savedAt } : { kind: "nothing to save" });
  }, [isSaving, unsaved, isKept, savedAt]);
  useEffect(() => () => reportSaveState({ kind: "nothing to save" }), []);
}
