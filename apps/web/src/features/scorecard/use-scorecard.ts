import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef, useState, useSyncExternalStore } from "react";
import { api, apiClient, type Answers } from "../../app/api.ts";
import { useViewer } from "../../app/viewer.ts";
import { changeDraft, draftToSend, openDraft, type Content } from "./scorecard-draft.ts";
import { createScorecardSaver } from "./scorecard-saver.ts";
import { useDraftCopy } from "./use-draft-copy.ts";
import { useSaveReport } from "./use-save-report.ts";

export type ScorecardAnswer = Answers["scorecards"]["mine"];

/** After this time without an answer a save counts as failed and is tried again, in milliseconds. */
const PATIENCE = 15_000;

/** The draft of one scorecard and what keeps it safe. Mount it anew for another scorecard. */
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
      reread: async () => contentOf(await apiClient.scorecards.mine.query({ interviewId })),
    }),
  );
  const saved = useSyncExternalStore(saver.subscribe, saver.state);
  const copy = useDraftCopy({
    memberId: useViewer().memberId,
    stored: contentOf(opened),
    draft,
    saver,
    saved,
    onResume: (resumed) => change({ kind: "resume", draft: resumed }),
  });
  useSaveReport(saved, { draft, isKept: copy.isKept });

  const kept = useRef(draft);
  useEffect(() => {
    if (kept.current === draft) return;
    kept.current = draft;
    saver.keep(draftToSend(draft, interviewId));
  }, [saver, draft, interviewId]);

  useEffect(() => {
    const flush = () => saver.flush();
    saver.release();
    const events = ["blur", "pagehide", "online"] as const;
    for (const event of events) window.addEventListener(event, flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      for (const event of events) window.removeEventListener(event, flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
      // What this last try does not bring home is in the copy; two savers would only get in each other's way.
      void saver.hold();
    };
  }, [saver]);

  /** Writes what is on this screen over what another tab or device saved. */
  async function takeOver(): Promise<void> {
    const { revision } = await apiClient.scorecards.mine.query({ interviewId });
    saver.resumeAt(revision);
  }

  return { draft, change, saver, saved, copy, takeOver };

  /** So that coming back to this page does not open a revision that is over. */
  function remember(content: Content & { revision: number }): void {
    const { revision, ratings, recommendation, recommendationReason } = content;
    queryClient.setQueryData(
      api.scorecards.mine.queryKey({ interviewId }),
      (known) => known && { ...known, revision, ratings, recommendation, recommendationReason },
    );
  }
}

function contentOf(answer: ScorecardAnswer): Content & { revision: number } {
  const { interview, revision, ratings, recommendation, recommendationReason } = answer;
  return { interviewId: interview.id, revision, ratings, recommendation, recommendationReason };
}
