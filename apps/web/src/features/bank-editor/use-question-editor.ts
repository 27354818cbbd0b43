import { questionDraft, type QuestionDraft } from "@evenhand/questions";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useState } from "react";
import { api } from "../../app/api.ts";
import { refusalReason } from "../../app/refusal-reason.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { isSameBase, isSameContent, isUnsaved, openEditor, reduceEditor } from "./editor-state.ts";
import type { KeptDraft } from "./kept-drafts.ts";
import { baseOf, savedContent, type QuestionAnswer } from "./question-base.ts";
import { saveQuestion } from "./save-question.ts";
import { useKeptDraft } from "./use-kept-draft.ts";

export type EditorSource = {
  memberId: string;
  questionId: string;
  /** Null while the server has never heard of the question. */
  question: QuestionAnswer | null;
  /** When the question was last read, in milliseconds. */
  readAt: number;
  onFirstSave: () => void;
};

type Failure = { sentence: string; isGone: boolean };

/** One question while it is written: its content, and what it takes to save it and to lose nothing. */
export function useQuestionEditor({ memberId, questionId, question, readAt, onFirstSave }: EditorSource) {
  const [state, dispatch] = useReducer(reduceEditor, question, (loaded) =>
    openEditor({ content: savedContent(loaded), saved: savedContent(loaded), base: baseOf(loaded) }),
  );
  const [standing, setStanding] = useState<"new" | "perhaps new" | "known">(question ? "known" : "new");
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  /** The reader's own version, put aside when they took somebody else's. */
  const [aside, setAside] = useState<QuestionDraft | null>(null);
  const queries = useQueryClient();
  const unsaved = isUnsaved(state);

  // What was read before the last save says nothing about what came after it.
  const current = question && readAt > (savedAt?.getTime() ?? 0) ? question : null;
  const isOvertaken = current !== null && !isSameBase(baseOf(current), state.base);
  useEffect(() => {
    if (!current || !isOvertaken || unsaved) return;
    const newest = savedContent(current);
    dispatch({ type: "open", content: newest, saved: newest, base: baseOf(current) });
  }, [current, isOvertaken, unsaved]);

  const kept = useKeptDraft({
    memberId,
    questionId,
    unsaved: unsaved ? { content: state.content, base: state.base, isNew: standing !== "known" } : null,
    onFound: takeUp,
  });

  function takeUp({ content, base, isNew, keptAt }: KeptDraft) {
    if (isSameContent(content, state.saved)) return;
    if (isNew) setStanding("perhaps new");
    dispatch({ type: "open", content, saved: state.saved, base: isNew ? state.base : base });
    setRestoredAt(keptAt);
  }

  const asideKept = useKeptDraft({
    memberId,
    questionId: `${questionId} aside`,
    unsaved: aside ? { content: aside, base: state.base, isNew: false } : null,
    onFound: (found) => setAside(found.content),
  });

  async function save(over = state.base, as = standing) {
    if (isSaving || !unsaved) return;
    const { content } = state;
    const tooMuch = questionDraft.safeParse(content).error?.issues[0];
    if (tooMuch) {
      setFailure({ sentence: tooMuch.message, isGone: false });
      return;
    }
    setFailure(null);
    setSaving(true);
    try {
      await queries.cancelQueries(api.bank.question.queryFilter({ questionId }));
      const base = await saveQuestion({ questionId, content, base: over, standing: as });
      dispatch({ type: "saved", content, base });
      setSavedAt(new Date());
      setRestoredAt(null);
      setStanding("known");
      if (as !== "known") onFirstSave();
      void queries.invalidateQueries(api.bank.pathFilter());
    } catch (error) {
      await explain(error);
    } finally {
      setSaving(false);
    }
  }

  async function explain(failed: unknown) {
    const reason = refusalReason(failed);
    if (standing === "new") setStanding("perhaps new");
    setFailure({ sentence: refusalWords(failed), isGone: standing === "known" && reason === "not-found" });
    // Reading theirs shows it beside mine; the sentence stays only where even that fails.
    if (reason !== "stale") return;
    const theirs = await queries
      .fetchQuery({ ...api.bank.question.queryOptions({ questionId }), staleTime: 0 })
      .catch(() => null);
    if (theirs) setFailure(null);
  }

  return {
    ...state,
    unsaved,
    isNew: standing !== "known",
    isSaving,
    savedAt,
    failure,
    restoredAt,
    isKept: kept.isKept && (aside === null || asideKept.isKept),
    begun: kept.others,
    dropBegun: kept.drop,
    aside,
    canUndo: state.past.length > 0,
    /** What somebody else has saved meanwhile, while the reader has changes of their own. */
    theirs: unsaved && isOvertaken ? current : null,
    change: (content: QuestionDraft, strand: string | null) => dispatch({ type: "change", content, strand }),
    undo: () => dispatch({ type: "undo" }),
    save: () => save(),
    saveOverTheirs: () => save(current ? baseOf(current) : state.base),
    takeTheirs: () => {
      if (!current) return;
      setAside(state.content);
      setRestoredAt(null);
      const newest = savedContent(current);
      dispatch({ type: "open", content: newest, saved: newest, base: baseOf(current) });
    },
    bringBack: () => {
      if (aside) dispatch({ type: "change", content: aside, strand: null });
      setAside(null);
    },
    dropAside: () => setAside(null),
    /** Begins again from what the server has. */
    dropRestored: () => {
      setRestoredAt(null);
      const base = current ? baseOf(current) : state.base;
      const newest = current ? savedContent(current) : state.saved;
      dispatch({ type: "open", content: newest, saved: newest, base });
    },
    /** For a draft that somebody else has ended meanwhile. */
    saveAnew: () => save(state.base, "new"),
  };
}

export type QuestionEditing = ReturnType<typeof useQuestionEditor>;
