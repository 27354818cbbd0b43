import type { QuestionDraft } from "@evenhand/questions";
import { checkQuestion } from "@evenhand/questions/check";
import type { Answers } from "../../app/api.ts";
import { problemPlace } from "./problem-place.ts";
import { Section } from "./section.tsx";

type DraftProblemsProps = { content: QuestionDraft; competencies: Answers["bank"]["competencies"] };

/** What is still to be put right; nothing where nothing is. */
export function DraftProblems({ content, competencies }: DraftProblemsProps) {
  const problems = checkQuestion(content, {
    competencies: competencies.map((each) => ({ ...each, rubric: { levels: each.levels } })),
  });
  if (problems.length === 0) return null;
  return (
    <Section
      title={problems.length === 1 ? "One thing to put right" : `${problems.length} things to put right`}
    >
      <ul className="flex flex-col gap-1.5">
        {problems.map(({ path, message }) => (
          <li key={`${path.join(".")} ${message}`} className="text-dense text-pretty">
            <span className="text-muted">{problemPlace(path)}</span>
            {message}
          </li>
        ))}
      </ul>
    </Section>
  );
}
