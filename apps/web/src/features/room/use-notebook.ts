import { use, useEffect } from "react";
import { useViewer } from "../../app/viewer.ts";
import type { ServerNote } from "../../outbox/entry.ts";
import type { Notebook } from "../../outbox/notebook.ts";
import { notebookOf } from "../../outbox/page-outbox.ts";

/** The interview's notes as this page has them. What the server says later comes in only where nobody is writing. */
export function useNotebook(interviewId: string, notes: readonly ServerNote[]): Notebook {
  const { memberId } = useViewer();
  const notebook = use(notebookOf(memberId, interviewId, notes));
  useEffect(() => notebook.receive(notes), [notebook, notes]);
  return notebook;
}
