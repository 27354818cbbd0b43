import { can } from "@evenhand/interview";
import { useMemo, useRef, useState } from "react";
import { LeaveGuard } from "../../app/leave-guard.tsx";
import { Page, type Crumb } from "../../app/page.tsx";
import { useViewer } from "../../app/viewer.ts";
import { Notice } from "../../ui/notice.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { CoverageSection } from "./coverage-section.tsx";
import { JobCompetencies } from "./job-competencies.tsx";
import { JobDetails } from "./job-details.tsx";
import { KeptDraft } from "./kept-draft.tsx";
import { KitColumns } from "./kit-columns.tsx";
import { OpeningSection } from "./opening-section.tsx";
import { PlanActions } from "./plan-actions.tsx";
import { PlanNotices } from "./plan-notices.tsx";
import type { Finder } from "./question-finder.tsx";
import { planSources, type Job, type PlanSources } from "./plan-sources.ts";
import { useKnownQuestions } from "./use-known-questions.ts";
import { usePlan } from "./use-plan.ts";
import { usePlanKeys } from "./use-plan-keys.ts";

type PlanEditorProps = Pick<PlanSources, "competencies" | "people"> & { job: Job };

/** A job's whole plan as one draft: nothing is sent until it is saved, and then all of it at once. */
export function PlanEditor({ job, competencies, people }: PlanEditorProps) {
  const { known, remember } = useKnownQuestions(job);
  const sources = useMemo(
    () => planSources(job, { competencies, people, remember, questions: known }),
    [job, competencies, people, remember, known],
  );
  const plan = usePlan(job);
  const mayPlan = can(useViewer().role, "plan");
  const [finder, setFinder] = useState<Finder | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const save = async () => {
    await plan.save();
    box.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  };
  usePlanKeys({ save, undo: () => plan.edit({ type: "undo" }) });
  const { draft, kept } = plan;
  const title = draft.title.trim() || "A job without a title";
  return (
    <Page
      title={title}
      crumbs={crumbs}
      width="full"
      action={mayPlan && <PlanActions jobId={job.id} plan={plan} onSave={() => void save()} />}
    >
      <LeaveGuard
        active={plan.unsaved || kept !== null}
        title="This plan is not saved"
        sentence="Leaving now loses what you changed. Stay and save it first, or leave it behind."
      />
      <div ref={box} className={`flex flex-col gap-8 pt-2 pb-10 ${finder ? "lg:pr-84" : ""}`}>
        <PageHeader title={title} />
        {!mayPlan && (
          <Notice>You can read this plan. Recruiters, hiring managers and administrators edit it.</Notice>
        )}
        <PlanNotices plan={plan} />
        {kept && <KeptDraft draft={kept} sources={sources} onDismiss={plan.forgetKept} />}
        <fieldset disabled={!mayPlan} className="flex min-w-0 flex-col gap-10">
          <div className="grid gap-x-12 gap-y-10 xl:grid-cols-2">
            <JobDetails plan={plan} people={people} />
            <JobCompetencies plan={plan} sources={sources} />
          </div>
          <KitColumns plan={plan} sources={sources} finder={finder} onFind={setFinder} />
          <CoverageSection plan={plan} sources={sources} onFind={setFinder} />
          <OpeningSection plan={plan} />
        </fieldset>
      </div>
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Jobs", link: { to: "/jobs" } }];
