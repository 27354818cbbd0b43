import { getRouteApi } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import type { Answers } from "../../app/api.ts";
import { Notice } from "../../ui/notice.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { QuestionActions } from "./question-actions.tsx";
import { focusHeading } from "./question-heading.ts";
import { QuestionHeader } from "./question-header.tsx";
import type { QuestionTab } from "./question-tab.ts";
import { questionTabs } from "./question-tabs.tsx";
import { RetirePanel } from "./retire-panel.tsx";
import { useTabCommands } from "./use-tab-commands.ts";
import { useQuestionActs } from "./use-question-acts.ts";

const route = getRouteApi("/member/frame/bank/$questionId");

type QuestionViewProps = {
  question: Answers["bank"]["question"];
  competencies: Answers["bank"]["competencies"];
};

/** Everything about one question, and what can be done with it. */
export function QuestionView({ question, competencies }: QuestionViewProps) {
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const [isRetiring, setRetiring] = useState(false);
  const [done, say] = useState<string | null>(null);
  const finish = useCallback(
    async (words: string) => {
      setRetiring(false);
      say(words);
      await navigate({
        search: (all) => ({ ...all, tab: undefined, version: undefined }),
        replace: true,
        resetScroll: false,
      });
      focusHeading();
    },
    [navigate],
  );
  const onDone = useCallback((words: string) => void finish(words), [finish]);
  const acts = useQuestionActs(question.id, onDone);
  const startRetiring = useCallback(() => {
    say(null);
    setRetiring(true);
  }, []);
  const stopRetiring = useCallback(() => {
    setRetiring(false);
    focusHeading();
  }, []);
  const tabs = questionTabs({ question, competencies, onDone });
  const open = tabs.find(({ value }) => value === (tab ?? "question")) ?? tabs[0];
  const show = useCallback(
    (value: QuestionTab | "question") => {
      say(null);
      void navigate({
        search: (all) => ({ ...all, tab: value === "question" ? undefined : value, version: undefined }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  useTabCommands({ hasVersion: question.version !== null, hasDraft: question.draft !== null, show });
  return (
    <article className="flex flex-col gap-6">
      <div className="flex flex-col gap-4">
        <div>
          <QuestionHeader question={question} />
          <output>
            {done && (
              <div className="pt-4">
                <Notice>{done}</Notice>
              </div>
            )}
          </output>
        </div>
        {acts.refusal && (
          <Notice tone="refusal" announce="alert">
            {acts.refusal}
          </Notice>
        )}
        <QuestionActions
          question={question}
          isBusy={acts.isBusy}
          onDuplicate={acts.duplicate}
          onRetire={startRetiring}
          onRestore={acts.restore}
        />
        {isRetiring && question.state === "approved" && (
          <RetirePanel question={question} onClose={stopRetiring} onDone={onDone} />
        )}
      </div>
      {tabs.length > 1 && open ? (
        <Tabs label="Parts of this question" tabs={tabs} value={open.value} onChange={show} />
      ) : (
        open?.panel
      )}
    </article>
  );
}
