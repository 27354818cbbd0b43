import { revealRule, type RevealRule } from "@evenhand/interview";
import { useMemo, useReducer, useRef, useState, type RefObject } from "react";
import type { Answers } from "../../app/api.ts";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { zoneWords } from "../../app/date-words.ts";
import { LeaveGuard } from "../../app/leave-guard.tsx";
import { Button } from "../../ui/button.tsx";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { Section } from "../../ui/section.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { checkLoop, loopAdvice } from "./open-loop-check.ts";
import { editLoop, newLoop, type InterviewDraft } from "./open-loop-draft.ts";
import { OpenLoopInterview } from "./open-loop-interview.tsx";
import { OpenLoopNotices } from "./open-loop-notices.tsx";
import { RoleMeanings } from "./open-loop-roles.tsx";
import { revealRuleWords } from "./reveal-rule-words.ts";
import { useOpenLoop } from "./open-loop-request.ts";

type OpenLoopFormProps = { job: Answers["jobs"]["byId"]; people: Answers["people"]["list"] };

export function OpenLoopForm({ job, people }: OpenLoopFormProps) {
  const [draft, edit] = useReducer(editLoop, job.kits, newLoop);
  const [wasTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const opening = useOpenLoop(job.id, { onNewPlan: (kits) => edit({ type: "take up plan", kits }) });
  const checked = checkLoop(draft);
  const errors = wasTried ? checked.fields : new Map<string, string>();
  const nameOf = (memberId: string) =>
    people.find((person) => person.memberId === memberId)?.name ?? "Somebody";
  const competencyNames = new Map(job.competencies.map(({ competencyId, name }) => [competencyId, name]));
  const submit = () => {
    setTried(true);
    if (checked.fields.size === 0) void opening.open({ ...checked, revealRule: draft.revealRule });
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  useSubmitKey(form);
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="flex flex-col gap-10"
    >
      <LeaveGuard
        active={isBegun(draft) && !opening.isOpened}
        title="This loop is not open yet"
        sentence="Leaving now loses what you entered. Stay and open it, or leave it behind."
      />
      <Section title="Candidate">
        <TextField
          label="Name"
          value={draft.candidateName}
          onChange={(candidateName) => edit({ type: "describe", change: { candidateName } })}
          error={errors.get("name")}
          autoComplete="off"
        />
        <TextField
          label="Email"
          type="email"
          optional
          hint="Tells people of the same name apart, and keeps anyone from getting two loops for this job."
          value={draft.candidateEmail}
          onChange={(candidateEmail) => edit({ type: "describe", change: { candidateEmail } })}
          error={errors.get("email")}
          autoComplete="off"
        />
      </Section>
      <Section title="Interviews" aside={`Times are in ${zoneWords()}`}>
        <RoleMeanings />
        <ol className="flex flex-col">
          {draft.interviews.map((interview, index) => (
            <OpenLoopInterview
              key={interview.kitId}
              interview={interview}
              position={index + 1}
              grades={gradesOf(interview)}
              people={people}
              errors={errors}
              onEdit={edit}
            />
          ))}
        </ol>
      </Section>
      <Section title="When scorecards open to the others">
        <RadioCards
          legend="When scorecards open to the others"
          legendHidden
          cards={revealRule.options.map((rule) => ({
            value: rule,
            text: revealRuleNames[rule],
            detail: revealRuleWords[rule],
          }))}
          value={draft.revealRule}
          onChange={(rule) => edit({ type: "describe", change: { revealRule: rule } })}
        />
      </Section>
      <div className="flex flex-col items-start gap-4">
        <OpenLoopNotices
          advice={loopAdvice(draft, nameOf)}
          failure={opening.failure}
          onReload={() => void opening.reload()}
        />
        <Button type="submit" variant="primary" shortcut="mod+Enter" busy={opening.isOpening}>
          Open the loop
        </Button>
      </div>
    </form>
  );

  /** By name as well, because a plan that was saved meanwhile has new ids. */
  function gradesOf({ kitId, name }: InterviewDraft): string[] {
    const kit = job.kits.find(({ id }) => id === kitId) ?? job.kits.find((other) => other.name === name);
    return kit?.competencies.flatMap(({ competencyId }) => competencyNames.get(competencyId) ?? []) ?? [];
  }
}

function useSubmitKey(form: RefObject<HTMLFormElement | null>): void {
  useCommands(
    useMemo((): Command[] => {
      const run = () => form.current?.requestSubmit();
      return [{ id: "open-loop", label: "Open the loop", group: "This page", shortcuts: ["mod+Enter"], run }];
    }, [form]),
  );
}

const revealRuleNames: Readonly<Record<RevealRule, string>> = {
  own_submission: "After one's own",
  all_submissions: "After all are in",
  debrief_opened: "At the debrief",
};

const isBegun = ({ candidateName, candidateEmail, interviews }: ReturnType<typeof newLoop>) =>
  candidateName !== "" ||
  candidateEmail !== "" ||
  interviews.some(
    ({ startsAt, places }) => startsAt !== "" || places.some(({ memberId }) => memberId !== null),
  );
