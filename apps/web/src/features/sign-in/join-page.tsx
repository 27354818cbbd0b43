import { EmptyState } from "../../ui/empty-state.tsx";
import { Entrance } from "./entrance.tsx";

export function JoinPage() {
  return (
    <Entrance title="Join your team">
      <EmptyState sentence="This invitation cannot be used yet. Ask the person who sent it for a new one." />
    </Entrance>
  );
}
