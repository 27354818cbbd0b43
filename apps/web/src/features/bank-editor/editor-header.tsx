import { Badge } from "../../ui/badge.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import type { QuestionAnswer } from "./question-base.ts";

type EditorHeaderProps = { question: QuestionAnswer | null; isNew: boolean };

export function EditorHeader({ question, isNew }: EditorHeaderProps) {
  const version = question?.version?.version;
  const editors = question?.draft?.editorNames ?? [];
  return (
    <PageHeader
      title={isNew ? "New question" : "Edit the question"}
      lead={
        version === undefined
          ? "Save it as often as you like. Somebody else reads and approves it before it is asked."
          : `Version ${version} stays in use until somebody else approves what you change here.`
      }
      meta={
        editors.length > 0 && (
          <>
            <Badge tone="problem">Draft</Badge>
            Written by {listFormat.format(editors)}
          </>
        )
      }
    />
  );
}

const listFormat = new Intl.ListFormat("en", { type: "conjunction" });
