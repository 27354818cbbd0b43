import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { rowId } from "./row-id.ts";

/** Moves through the list row by row. Where list and question stand side by side, each step opens what it reaches. */
export function useWalk(questions: readonly { id: string }[], openId: string | undefined) {
  const navigate = useNavigate();
  useEffect(() => {
    // The list grows narrower and longer when a question opens beside it.
    if (openId !== undefined)
      document.getElementById(rowId(openId))?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [openId]);
  const step = useCallback(
    (by: 1 | -1) => {
      const focused = questions.findIndex(({ id }) => document.activeElement?.id === rowId(id));
      const from = focused >= 0 ? focused : questions.findIndex(({ id }) => id === openId);
      const next = questions[from < 0 ? 0 : from + by];
      if (!next) return;
      document.getElementById(rowId(next.id))?.focus();
      if (openId === undefined && !sideBySide.matches) return;
      void navigate({
        to: "/bank/$questionId",
        params: { questionId: next.id },
        search: true,
        // Going back leads out of the bank, not through every question that was passed.
        replace: openId !== undefined,
        resetScroll: false,
      });
    },
    [questions, openId, navigate],
  );
  const close = useCallback(() => {
    if (openId === undefined) return;
    void navigate({ to: "/bank", search: true, resetScroll: false }).then(() =>
      document.getElementById(rowId(openId))?.focus(),
    );
  }, [openId, navigate]);
  useCommands(
    useMemo(
      (): Command[] => [
        { id: "next-question", label: "Next question", group: "Bank", shortcuts: ["j"], run: () => step(1) },
        {
          id: "previous-question",
          label: "Previous question",
          group: "Bank",
          shortcuts: ["k"],
          run: () => step(-1),
        },
        ...(openId === undefined
          ? []
          : [
              {
                id: "close-question",
                label: "Close the question",
                group: "Bank",
                shortcuts: ["Escape"],
                run: close,
              },
            ]),
      ],
      [step, close, openId],
    ),
  );
  return {
    step,
    /** Puts the focus on the open question's row, or on the first. */
    enter: () => document.getElementById(rowId(openId ?? questions[0]?.id ?? ""))?.focus(),
  };
}

/** The width from which the page shows both; the same as `lg` in its classes. */
const sideBySide = window.matchMedia("(width >= 64rem)");
