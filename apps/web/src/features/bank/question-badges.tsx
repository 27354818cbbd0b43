import type { QuestionState } from "@evenhand/questions";
import { Badge } from "../../ui/badge.tsx";
import { isDue } from "./is-due.ts";

type QuestionBadgesProps = {
  question: { state: QuestionState; hasDraft: boolean; reviewOn: string | null };
};

/** What is out of the ordinary about a question; nothing for one that is simply in use. */
export function QuestionBadges({ question: { state, hasDraft, reviewOn } }: QuestionBadgesProps) {
  return (
    <>
      {state === "draft" && <Badge tone="problem">Draft</Badge>}
      {state === "retired" && <Badge>Retired</Badge>}
      {state !== "draft" && hasDraft && <Badge tone="accent">Change waiting</Badge>}
      {state === "approved" && isDue(reviewOn, new Date()) && <Badge tone="problem">Review due</Badge>}
    </>
  );
}
