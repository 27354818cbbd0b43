import { EmptyState } from "../../ui/empty-state.tsx";

export function QuestionPage() {
  return (
    <article className="flex flex-col gap-4">
      <h2 className="text-heading font-semibold">Question</h2>
      <EmptyState sentence="This question has no text to show yet." />
    </article>
  );
}
