import { useEffect, useRef, useState } from "react";
import { openKeptDrafts, type KeptDraft } from "./kept-drafts.ts";

type KeptDraftParts = {
  memberId: string;
  questionId: string;
  /** What is to be kept; null once the server has all of it. */
  unsaved: Pick<KeptDraft, "content" | "base" | "isNew"> | null;
  onFound: (kept: KeptDraft) => void;
};

const drafts = openKeptDrafts();

/** Keeps what is typed in this browser until it is saved, and hands out once what an earlier page kept. */
export function useKeptDraft({ memberId, questionId, unsaved, onFound }: KeptDraftParts) {
  const [isKept, setKept] = useState(true);
  const [hasRead, setRead] = useState(false);
  const [others, setOthers] = useState<KeptDraft[]>([]);
  const latest = useRef(onFound);
  useEffect(() => {
    latest.current = onFound;
  });

  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const kept = await drafts.read(memberId, questionId).catch(() => undefined);
      const begun = await drafts.listNew(memberId).catch(() => []);
      if (isOver) return;
      if (kept) latest.current(kept);
      setOthers(begun.filter((other) => other.questionId !== questionId));
      setRead(true);
    };
    void read();
    return () => {
      isOver = true;
    };
  }, [memberId, questionId]);

  const { content, base, isNew } = unsaved ?? {};
  useEffect(() => {
    if (!hasRead) return;
    const change =
      content && base
        ? drafts.write({
            memberId,
            questionId,
            content,
            base,
            isNew: isNew === true,
            keptAt: new Date().toISOString(),
          })
        : drafts.remove(memberId, questionId);
    change.then(
      () => setKept(true),
      () => setKept(false),
    );
  }, [hasRead, memberId, questionId, content, base, isNew]);

  return {
    /** False when this browser keeps nothing. */
    isKept,
    /** Other questions that were begun here and never saved. */
    others,
    drop: async (kept: KeptDraft): Promise<void> => {
      setOthers((all) => all.filter((other) => other !== kept));
      await drafts.remove(kept.memberId, kept.questionId).catch(() => undefined);
    },
  };
}
