import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { rowId } from "./row-id.ts";
import { atQuestion } from "./question-tab.ts";
import type { BankSearch } from "./use-bank-search.ts";

type Walk = Pick<BankSearch, "questions" | "isSettled" | "hasNextPage" | "showMore">;

/** Moves through the list row by row. Where list and question stand side by side, each step opens what it reaches. */
export function useWalk({ questions, isSettled, hasNextPage, showMore }: Walk, openId: string | undefined) {
  const navigate = useNavigate();
  /** A step that waits for its row: the first of a search under way, or the one after the last that is loaded. */
  const owed = useRef<"first" | { after: string } | null>(null);
  useEffect(() => {
    // The list grows narrower and longer when a question opens beside it.
    if (openId !== undefined)
      document.getElementById(rowId(openId))?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [openId]);
  const arriveAt = useCallback(
    (questionId: string) => {
      document.getElementById(rowId(questionId))?.focus();
      if (openId === undefined && !sideBySide.matches) return;
      void navigate({
        to: "/bank/$questionId",
        params: { questionId },
        search: atQuestion,
        // Going back leads out of the bank, not through every question that was passed.
        replace: openId !== undefined,
        resetScroll: false,
      });
    },
    [openId, navigate],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const focused = questions.findIndex(({ id }) => document.activeElement?.id === rowId(id));
      const from = focused >= 0 ? focused : questions.findIndex(({ id }) => id === openId);
      const next = questions[from < 0 ? 0 : from + by];
      const last = questions.at(-1);
      if (next) arriveAt(next.id);
      else if (by === 1 && last && hasNextPage) {
        owed.current = { after: last.id };
        showMore();
      }
    },
    [questions, openId, hasNextPage, showMore, arriveAt],
  );
  const enter = useCallback(
    () => document.getElementById(rowId(openId ?? questions[0]?.id ?? ""))?.focus(),
    [openId, questions],
  );
  useEffect(() => {
    const due = owed.current;
    if (due === null || !isSettled) return;
    const after = due === "first" ? -1 : questions.findIndex(({ id }) => id === due.after);
    const next = questions[after + 1];
    owed.current = null;
    if (next && due === "first") document.getElementById(rowId(next.id))?.focus();
    else if (next) arriveAt(next.id);
  }, [questions, isSettled, arriveAt]);
  const close = useCallback(() => {
    if (openId === undefined) return;
    void navigate({ to: "/bank", search: atQuestion, resetScroll: false }).then(() =>
      document.getElementById(rowId(openId))?.focus(),
    );
  }, [openId, navigate]);
  useCommands(
    useMemo(
      (): Command[] => [
        { ...inBank, id: "next-question", label: "Next question", shortcuts: ["j"], run: () => step(1) },
        {
          ...inBank,
          id: "previous-question",
          label: "Previous question",
          shortcuts: ["k"],
          run: () => step(-1),
        },
        ...(openId === undefined
          ? []
          : [
              {
                ...inBank,
                id: "close-question",
                label: "Close the question",
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
    /** Puts the focus on the open question's row, or on the first as soon as it is there. */
    enter: () => {
      if (isSettled) enter();
      else owed.current = "first";
    },
  };
}

const inBank = { group: "Bank" };

/** The width from which the page shows both; the same as `lg` in its classes. */
const sideBySide = window.matchMedia("(width >= 64rem)");
