import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";

export function NothingFound({ onClear }: { onClear: () => void }) {
  return (
    <EmptyState
      sentence="No question has all of these. Try fewer words, or one filter less."
      next={<Button onClick={onClear}>Show the whole bank</Button>}
    />
  );
}
