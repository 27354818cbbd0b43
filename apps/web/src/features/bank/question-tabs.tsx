import type { Answers } from "../../app/api.ts";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { AboutSection } from "./about-section.tsx";
import { AskedIn } from "./asked-in.tsx";
import { DraftPanel } from "./draft-panel.tsx";
import { QuestionBody } from "./question-body.tsx";
import { VersionList } from "./version-list.tsx";

type QuestionTabsProps = {
  question: Answers["bank"]["question"];
  competencies: Answers["bank"]["competencies"];
  onDone: (words: string) => void;
};

/** The parts of a question that are there: what is asked, what somebody is changing, and what it was before. */
export function questionTabs({ question, competencies, onDone }: QuestionTabsProps) {
  const { version, draft } = question;
  return [
    ...(version
      ? [
          {
            value: "question" as const,
            label: "Question",
            panel: (
              <div className="flex flex-col gap-8">
                <QuestionBody content={version} competencies={competencies} />
                <AboutSection question={question} roles={version.roles} />
                <AskedIn plans={question.plans} newest={version.version} />
              </div>
            ),
          },
        ]
      : []),
    ...(draft
      ? [
          {
            value: "draft" as const,
            label: "Draft",
            panel: (
              <DraftPanel question={question} draft={draft} competencies={competencies} onDone={onDone} />
            ),
          },
        ]
      : []),
    ...(version
      ? [
          {
            value: "versions" as const,
            label: "Versions",
            count: version.version,
            panel: (
              <RouteBoundary skeleton={<Skeleton count={2} label="Loading versions" />}>
                <VersionList questionId={question.id} competencies={competencies} />
              </RouteBoundary>
            ),
          },
        ]
      : []),
  ];
}
