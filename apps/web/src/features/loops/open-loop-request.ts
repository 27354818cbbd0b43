import type { RevealRule } from "@evenhand/interview";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { api, apiClient } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import type { PlannedInterview } from "./open-loop-check.ts";
import type { PlannedKit } from "./open-loop-draft.ts";

export type OpeningFailure = { sentence: string; isStale: boolean };

type Opening = {
  candidateName: string;
  candidateEmail: string | null;
  revealRule: RevealRule;
  interviews: PlannedInterview[];
};

/** Opens one loop, however often it is asked to: the loop's id is made here, once. */
export function useOpenLoop(jobId: string, { onNewPlan }: { onNewPlan: (kits: PlannedKit[]) => void }) {
  const [loopId] = useState(() => crypto.randomUUID());
  const [phase, setPhase] = useState<"entering" | "opening" | "opened">("entering");
  const [failure, setFailure] = useState<OpeningFailure | null>(null);
  const running = useRef(false);
  const queries = useQueryClient();
  const navigate = useNavigate();

  async function open({ candidateName, candidateEmail, revealRule, interviews }: Opening) {
    if (running.current) return;
    running.current = true;
    setPhase("opening");
    setFailure(null);
    try {
      const opening = { loopId, jobId, candidateName, candidateEmail, revealRule, interviews };
      await apiClient.loops.open.mutate(opening).catch(async (error: unknown) => {
        // The answer to an earlier try may have been lost on its way here, with the loop opened all the same.
        if (!(await isOpen(loopId))) throw error;
      });
      setPhase("opened");
      void queries.invalidateQueries(api.loops.list.pathFilter());
      await navigate({ to: "/loops/$loopId", params: { loopId }, ignoreBlocker: true });
    } catch (error) {
      setPhase("entering");
      setFailure({ sentence: refusalWords(error), isStale: isStale(error) });
    } finally {
      running.current = false;
    }
  }

  async function reload() {
    try {
      const job = await queries.fetchQuery({ ...api.jobs.byId.queryOptions({ jobId }), staleTime: 0 });
      onNewPlan(job.kits);
      setFailure(null);
    } catch (error) {
      setFailure({ sentence: refusalWords(error), isStale: true });
    }
  }

  return { open, reload, failure, isOpening: phase !== "entering", isOpened: phase === "opened" };
}

const isOpen = (loopId: string): Promise<boolean> =>
  apiClient.loops.byId.query({ loopId }).then(
    () => true,
    () => false,
  );

function isStale(error: unknown): boolean {
  const data: unknown = error instanceof Error ? Reflect.get(error, "data") : undefined;
  return data !== null && typeof data === "object" && Reflect.get(data, "reason") === "stale";
}
