import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import { api } from "../../app/api.ts";
import { refusalReason } from "../../app/refusal-reason.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { reportSaveState } from "../../app/save-state.ts";
import { checkDraft, draftOfJob, type CheckedPlan } from "./plan-of-draft.ts";
import type { PlanDraft } from "./plan-draft.ts";
import type { Job } from "./plan-sources.ts";
import { isUnsaved, openPlan, reducePlan } from "./plan-state.ts";

type SaveFailure = { sentence: string; isStale: boolean };

/** The plan of one job while it is edited: the draft, and what it takes to save it. */
export function usePlan(job: Job) {
  const [state, dispatch] = useReducer(reducePlan, job, (loaded) =>
    openPlan({ draft: draftOfJob(loaded), revision: loaded.revision }),
  );
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const [wasTried, setTried] = useState(false);
  /** What the reader had when they chose to look at somebody else's newer plan. */
  const [kept, keep] = useState<PlanDraft | null>(null);
  const queries = useQueryClient();
  const { mutateAsync, isPending } = useMutation(
    // Saving is the reader's act: without a network it fails now, and does not happen by itself later.
    api.jobs.savePlan.mutationOptions({ networkMode: "always" }),
  );
  const unsaved = isUnsaved(state);
  const checked = checkDraft(state.draft);

  useEffect(() => () => reportSaveState({ kind: "nothing to save" }), []);
  useEffect(() => {
    // Nobody is editing, so the newer plan may take the place of the older.
    if (!unsaved && job.revision > state.revision)
      dispatch({ type: "load", draft: draftOfJob(job), revision: job.revision });
  }, [job, unsaved, state.revision]);

  async function save() {
    if (isPending || !unsaved) return;
    setTried(true);
    if (!checked.plan) return;
    const { draft, revision } = state;
    setFailure(null);
    reportSaveState({ kind: "saving" });
    try {
      const saved = await mutateAsync({ jobId: job.id, revision, plan: checked.plan });
      dispatch({ type: "saved", draft, revision: saved.revision });
      setTried(false);
      reportSaveState({ kind: "saved", at: new Date() });
      await queries.invalidateQueries(api.jobs.pathFilter());
    } catch (error) {
      reportSaveState({ kind: "nothing to save" });
      setFailure({ sentence: refusalWords(error), isStale: refusalReason(error) === "stale" });
    }
  }

  async function reload() {
    try {
      const newest = await queries.fetchQuery({
        ...api.jobs.byId.queryOptions({ jobId: job.id }),
        staleTime: 0,
      });
      keep(state.draft);
      setFailure(null);
      dispatch({ type: "load", draft: draftOfJob(newest), revision: newest.revision });
    } catch (error) {
      setFailure({ sentence: refusalWords(error), isStale: true });
    }
  }

  return {
    ...state,
    edit: dispatch,
    checked,
    unsaved,
    canUndo: state.past.length > 0,
    isSaving: isPending,
    failure,
    /** Said once somebody has tried to save what cannot be kept as it is. */
    obstacle: wasTried ? obstacleOf(checked) : undefined,
    kept,
    save,
    reload,
    forgetKept: () => keep(null),
  };
}

export type Plan = ReturnType<typeof usePlan>;

const obstacleOf = ({ fields, problems }: CheckedPlan): string | undefined =>
  [...fields.values(), ...problems][0];
