import { useEffect, useMemo, useRef } from "react";
import { flushSync } from "react-dom";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { readinessOf } from "./acceptable.ts";
import type { ReviewAction } from "./review-state.ts";
import type { Reviewing } from "./use-review.ts";

type ReviewKeys = { reviewing: Reviewing; goTo: (id: string | null, open?: () => void) => void };

/** One key for each decision, for hands that stay on the keyboard. */
export function useReviewKeys(keys: ReviewKeys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useCommands(
    useMemo((): Command[] => {
      const step = (action: ReviewAction) => {
        const { reviewing, goTo } = latest.current;
        flushSync(() => reviewing.edit(action));
        goTo(null);
      };
      const selected = () => {
        const { questions, selected: id } = latest.current.reviewing.review;
        return questions.find((question) => question.id === id);
      };
      const accept = () => {
        const { reviewing } = latest.current;
        const question = selected();
        if (!question || question.standing !== "waiting") return;
        // What cannot be a draft yet stays open on what is wrong with it.
        if (readinessOf(question, reviewing.review.roles, reviewing.matches).kind === "incomplete") return;
        void reviewing.accept([question]);
      };
      return [
        {
          ...here,
          id: "next-found",
          label: "Next question",
          shortcuts: ["j"],
          run: () => step({ type: "step", by: 1 }),
        },
        {
          ...here,
          id: "previous-found",
          label: "Previous question",
          shortcuts: ["k"],
          run: () => step({ type: "step", by: -1 }),
        },
        {
          ...here,
          id: "edit-found",
          label: "Edit the question",
          shortcuts: ["e"],
          run: () => latest.current.goTo(latest.current.reviewing.review.selected, () => undefined),
        },
        {
          ...here,
          id: "accept-found",
          label: "Accept the question",
          shortcuts: ["a", "mod+Enter"],
          run: accept,
        },
        {
          ...here,
          id: "skip-found",
          label: "Skip the question, or take it back",
          shortcuts: ["s"],
          run: () => {
            const question = selected();
            if (question)
              step({ type: question.standing === "skipped" ? "take back" : "skip", id: question.id });
          },
        },
        {
          ...here,
          id: "accept-all-found",
          label: "Accept all questions that are ready",
          shortcuts: ["shift+a"],
          run: () => void latest.current.reviewing.accept(latest.current.reviewing.acceptable),
        },
      ];
    }, []),
  );
}

const here = { group: "This page" };
