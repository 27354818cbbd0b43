import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { openDraftCopies, type DraftCopy, type DraftKey } from "./draft-copies.ts";
import { resumeDraft } from "./resume-draft.ts";
import { hasUnsendable, type Content, type Draft } from "./scorecard-draft.ts";
import type { SaverState, ScorecardSaver } from "./scorecard-saver.ts";

type DraftCopyParts = {
  memberId: string;
  /** The scorecard as the server had it when this page opened. */
  stored: Content & { revision: number };
  draft: Draft;
  saver: ScorecardSaver;
  saved: SaverState;
  onResume: (draft: Draft) => void;
};

const copies = openDraftCopies();

/** Keeps a copy of the draft in this browser for as long as the server does not have all of it. */
export function useDraftCopy({ memberId, stored, draft, saver, saved, onResume }: DraftCopyParts) {
  const [opened] = useState(() => ({ stored, draft, key: { memberId, interviewId: stored.interviewId } }));
  const [isKept, setKept] = useState(true);
  const [hasRead, setRead] = useState(false);
  const [leftover, setLeftover] = useState<DraftCopy | null>(null);
  const latest = useRef({ draft, onResume });
  useEffect(() => {
    latest.current = { draft, onResume };
  });

  useEffect(() => {
    let isOver = false;
    const resume = async () => {
      const copy = await readCopy(opened.key);
      if (isOver) return;
      const touched = latest.current.draft !== opened.draft;
      const next = copy && resumeDraft(copy, opened.stored, touched);
      if (next?.kind === "go on") latest.current.onResume(next.draft);
      if (next?.kind === "choose") setLeftover(next.copy);
      setRead(true);
    };
    void resume();
    return () => {
      isOver = true;
    };
  }, [opened]);

  const revision = useSyncExternalStore(saver.subscribe, saver.revision);
  const isOnServer = saved.kind === "saved" && !hasUnsendable(draft);
  useEffect(() => {
    if (!hasRead || leftover || draft === opened.draft) return;
    const copy = { baseRevision: revision, draft, keptAt: new Date().toISOString() };
    const change = isOnServer ? copies.remove(opened.key) : copies.write(opened.key, copy);
    change.then(
      () => setKept(true),
      () => setKept(false),
    );
  }, [hasRead, leftover, draft, opened, revision, isOnServer]);

  return {
    /** False when this browser refuses to keep what is on the screen, or still keeps something else. */
    isKept: isKept && !leftover,
    /** A copy of which only its author knows whether it still holds. While it waits, nothing overwrites it. */
    leftover,
    takeLeftover: (): void => {
      if (leftover) onResume(leftover.draft);
      setLeftover(null);
    },
    drop: async (): Promise<void> => {
      setLeftover(null);
      await copies.remove(opened.key).catch(() => undefined);
    },
  };
}

/** A copy that cannot be read is as good as none. */
const readCopy = (key: DraftKey) => copies.read(key).catch(() => undefined);
