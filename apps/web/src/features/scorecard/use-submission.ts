import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { api, apiClient } from "../../app/api.ts";
import { saveFailure } from "./save-failure.ts";
import type { Content } from "./scorecard-draft.ts";
import type { ScorecardSaver } from "./scorecard-saver.ts";

type Submission = { kind: "ready" } | { kind: "sending" } | { kind: "failed"; message: string };

/** Hands the scorecard in: nothing else is being saved meanwhile, and a failure changes nothing. */
export function useSubmission(saver: ScorecardSaver) {
  const queryClient = useQueryClient();
  const [submission, setSubmission] = useState<Submission>({ kind: "ready" });

  /** Resolves to whether the scorecard is handed in now. */
  async function submit(content: Content): Promise<boolean> {
    setSubmission({ kind: "sending" });
    const revision = await saver.hold();
    try {
      await apiClient.scorecards.submit.mutate({ ...content, revision });
    } catch (error) {
      const { kind, message } = saveFailure(error);
      // An earlier try may have arrived although its answer did not.
      if (kind !== "submitted") {
        saver.release();
        setSubmission({ kind: "failed", message: kind === "later" ? unreachable : message });
        return false;
      }
    }
    // What others wrote may be open to this reader now, and lists show that the scorecard is in.
    await queryClient.invalidateQueries(
      api.scorecards.mine.queryFilter({ interviewId: content.interviewId }),
    );
    void queryClient.invalidateQueries();
    return true;
  }

  return { submission, submit, forget: () => setSubmission({ kind: "ready" }) };
}

const unreachable =
  "The server did not answer. Your scorecard stands here unchanged; submit again in a moment. If the first try did arrive, nothing is submitted twice.";
