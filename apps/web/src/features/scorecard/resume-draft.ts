import type { DraftCopy } from "./draft-copies.ts";
import { draftToSend, isSameContent, type Content, type Draft } from "./scorecard-draft.ts";

/** What becomes of the copy a browser kept: it goes on, it is over, or its author has to choose. */
export type Resumption =
  | { kind: "go on"; draft: Draft }
  | { kind: "over" }
  | { kind: "choose"; copy: DraftCopy };

/** Compares the copy with what the server has now; `touched` says that something was changed here meanwhile. */
export function resumeDraft(
  copy: DraftCopy,
  stored: Content & { revision: number },
  touched: boolean,
): Resumption {
  const isOnServer = isSameContent(draftToSend(copy.draft, stored.interviewId), stored);
  if (touched) return isOnServer ? { kind: "over" } : { kind: "choose", copy };
  if (isOnServer || copy.baseRevision === stored.revision) return { kind: "go on", draft: copy.draft };
  return { kind: "choose", copy };
}
