import { useEffect, useMemo, useRef, useState } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { FoundQuestions } from "./found-questions.tsx";
import type { KitDraft } from "./plan-draft.ts";
import type { PlanSources } from "./plan-sources.ts";
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
        maxLength={200}
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
      <FoundQuestions words={words} competencyId={competencyId} kit={kit} plan={plan} sources={sources} />
    </section>
  );
}

const ALL = "any";
