import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef, useState, useSyncExternalStore } from "react";
import { api, apiClient, type Answers } from "../../app/api.ts";
import { changeDraft, draftToSend, openDraft, type Content } from "./scorecard-draft.ts";
import { createScorecardSaver } from "./scorecard-saver.ts";

export type ScorecardAnswer = Answers["scorecards"]["mine"];

/** After this time without an answer a save counts as failed and is tried again, in milliseconds. */
const PATIENCE = 15_000;

/** The draft of one scorecard and the saver that keeps the server up with it. Mount it anew for another scorecard. */
export function useScorecard(opened: ScorecardAnswer) {
  const interviewId = opened.interview.id;
  const queryClient = useQueryClient();
  const [draft, change] = useReducer(changeDraft, opened, openDraft);
  const [saver] = useState(() =>
    createScorecardSaver({
      revision: opened.revision,
      save: async (content) => {
        const { revision } = await apiClient.scorecards.save.mutate(content, {
          signal: AbortSignal.timeout(PATIENCE),
        });
        remember({ ...content, revision });
        return revision;
      },
      reread: async () => {
        const { revision, ratings, recommendation, recommendationReason } =
          await apiClient.scorecards.mine.query({ interviewId });
        return { interviewId, revision, ratings, recommendation, recommendationReason };
      },
    }),
  );
  const saved = useSyncExternalStore(saver.subscribe, saver.state);

  const kept = useRef(draft);
  useEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    saver.keep(draftToSend(draft, interviewId));
  }, [saver, draft, interviewId]);

  useEffect(() => {
    const flush = () => saver.flush();
    const events = ["blur", "pagehide", "online"] as const;
    for (const event of events) window.addEventListener(event, flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      for (const event of events) window.removeEventListener(event, flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [saver]);

  /** Writes what is on this screen over what another tab or device saved. */
  async function takeOver(): Promise<void> {
    const { revision } = await apiClient.scorecards.mine.query({ interviewId });
    saver.resumeAt(revision);
  }

  return { draft, change, saver, saved, takeOver };

  /** So that coming back to this page does not open a revision that is over. */
  function remember(content: Content & { revision: number }): void {
    const { revision, ratings, recommendation, recommendationReason } = content;
    queryClient.setQueryData(
      api.scorecards.mine.queryKey({ interviewId }),
      (known) => known && { ...known, revision, ratings, recommendation, recommendationReason },
    );
  }
}
