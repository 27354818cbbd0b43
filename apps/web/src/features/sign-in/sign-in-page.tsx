import { EmptyState } from "../../ui/empty-state.tsx";
import { Entrance } from "./entrance.tsx";

export function SignInPage() {
  return (
    <Entrance title="Sign in">
      <EmptyState sentence="Signing in is not set up on this server yet." />
    </Entrance>
  );
}
