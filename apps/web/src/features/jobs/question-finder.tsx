import { useEffect, useMemo, useRef, useState } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { findForKit } from "./find-for-kit.ts";
import type { KitDraft } from "./plan-draft.ts";
import type { BankQuestion, PlanSources } from "./plan-sources.ts";
import type { Plan } from "./use-plan.ts";

/** The kit whose search is open, and what is looked for first. */
export type Finder = { key: string; competencyId: string | undefined };

type QuestionFinderProps = {
  kit: KitDraft;
  name: string;
  /** The competency to look for first. */
  about: string | undefined;
  plan: Plan;
  sources: PlanSources;
  onClose: () => void;
};

/** The bank beside the plan. It follows its kit in reading order, and stands at the side where there is room. */
export function QuestionFinder({ kit, name, about, plan, sources, onClose }: QuestionFinderProps) {
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState("");
  const [competencyId, setCompetencyId] = useState(about);
  useEffect(() => field.current?.focus(), []);
  const found = findForKit(sources.questions, { words, competencyId, focus: kit.competencyIds });
  useCommands(
    useMemo(
      (): Command[] => [
        {
          id: "close-finder",
          label: "Close the search",
          group: "This page",
          shortcuts: ["Escape"],
          run: onClose,
        },
      ],
      [onClose],
    ),
  );
  return (
    <section
      aria-label={`Add questions to ${name}`}
      className="-mx-3.5 -mb-3.5 flex flex-col gap-4 rounded-b-lg border-t border-line bg-sunken p-3.5 lg:fixed lg:top-13 lg:right-0 lg:bottom-0 lg:z-10 lg:m-0 lg:w-84 lg:overflow-y-auto lg:rounded-none lg:border-t-0 lg:border-l lg:p-5"
    >
      <div className="flex items-center justify-between gap-2">
        <h4 className="text-dense font-semibold">Add to {name}</h4>
        <Button variant="bare" onClick={onClose} shortcut="Escape">
          Done
        </Button>
      </div>
      <TextField
        ref={field}
        type="search"
        label="Search the bank"
        value={words}
        onChange={setWords}
        onKeyDown={(event) => event.key === "Escape" && onClose()}
        autoComplete="off"
      />
      <SelectField
        label="About"
        value={competencyId ?? ALL}
        options={[
          { value: ALL, label: "Any competency" },
          ...plan.draft.competencies.map((graded) => ({
            value: graded.competencyId,
            label: sources.nameOf(graded.competencyId),
          })),
        ]}
        onChange={(chosen) => setCompetencyId(chosen === ALL ? undefined : chosen)}
      />
      {found.length === 0 ? (
        <p className="text-dense text-muted">
          No question has all of this. Try fewer words or any competency.
        </p>
      ) : (
        <ul className="flex flex-col">
          {found.map((question) => (
            <Found
              key={question.id}
              question={question}
              isHere={kit.questions.some(
                ({ questionVersionId }) => questionVersionId === question.questionVersionId,
              )}
              elsewhere={plan.draft.kits.find(
                (other) =>
                  other.key !== kit.key &&
                  other.questions.some(
                    ({ questionVersionId }) => questionVersionId === question.questionVersionId,
                  ),
              )}
              onAdd={() =>
                plan.edit({
                  type: "add question",
                  key: kit.key,
                  questionVersionId: question.questionVersionId,
                  minutes: String(question.minutes),
                })
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const ALL = "any";

function Found(props: {
  question: BankQuestion;
  isHere: boolean;
  elsewhere: KitDraft | undefined;
  onAdd: () => void;
}) {
  const { question, isHere, elsewhere, onAdd } = props;
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3 last:border-0">
      <p className="text-dense font-semibold text-pretty">{question.prompt}</p>
      <ul aria-label="Why we ask" className="flex flex-col gap-1">
        {question.intents.map((intent) => (
          <li key={intent.id} className="text-dense text-pretty text-muted">
            {intent.sentence}
            <span className="block text-tiny text-faint">{intent.competencyName}</span>
          </li>
        ))}
      </ul>
      <div className="flex items-center justify-between gap-2">
        <span className="text-tiny text-faint">{question.minutes} min</span>
        {elsewhere && !isHere && <Badge>In {elsewhere.name}</Badge>}
        {isHere ? (
          <Badge tone="accent">In this kit</Badge>
        ) : (
          <Button onClick={onAdd} aria-label={`Add: ${question.prompt}`}>
            Add
          </Button>
        )}
      </div>
    </li>
  );
}
