import type { ReactNode } from "react";
import { RowButton } from "../../ui/row-button.tsx";
import type { ReviewQuestion } from "./review-state.ts";

type ReviewHeadingProps = {
  question: ReviewQuestion;
  number: number;
  isOpen: boolean;
  badge: ReactNode;
  onOpen: () => void;
};

export function ReviewHeading({ question, number, isOpen, badge, onOpen }: ReviewHeadingProps) {
  const { prompt, standing, intents } = question;
  return (
    <h2>
      <RowButton data-heading aria-expanded={isOpen} onClick={onOpen}>
        <span className="w-5 shrink-0 text-right text-dense text-faint tabular-nums">{number}</span>
        <span className="flex min-w-0 flex-1 flex-col gap-1">
          <span
            className={`text-dense text-pretty ${standing === "skipped" ? "text-faint line-through" : "font-semibold"}`}
          >
            {prompt.trim() === "" ? "Without a prompt" : prompt}
          </span>
          {!isOpen && intents.length > 0 && (
            <span className="line-clamp-2 text-small text-pretty text-muted">
              {intents.map(({ sentence }) => sentence).join(" ")}
            </span>
          )}
        </span>
        <span className="shrink-0">{badge}</span>
      </RowButton>
    </h2>
  );
}
