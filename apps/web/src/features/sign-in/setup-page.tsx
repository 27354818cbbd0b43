import { EmptyState } from "../../ui/empty-state.tsx";
import { Entrance } from "./entrance.tsx";

export function SetupPage() {
  return (
    <Entrance title="Set up Evenhand" lead="Name the organization and become its first administrator.">
      <EmptyState sentence="This setup link cannot be used yet." />
    </Entrance>
  );
}
