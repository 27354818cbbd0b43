import type { Acknowledgement } from "./send-operations.ts";
import type { PendingOperation } from "./pending-operation.ts";

export type TabMessage =
  /** A tab has more or fewer notes waiting than before. */
  | { kind: "changed"; memberId: string }
  | { kind: "acknowledged"; memberId: string; operation: PendingOperation; acknowledgement: Acknowledgement }
  /** This member is signed in now, in all tabs of the browser. */
  | { kind: "signed in"; memberId: string };

/** The other tabs of this browser. */
export type Tabs = {
  /** Runs `work` while no other tab runs its own. */
  exclusively: (work: () => Promise<void>) => Promise<void>;
  /** The devices whose tab is open. */
  open: () => Promise<ReadonlySet<string>>;
  tell: (message: TabMessage) => void;
  listen: (listener: (message: TabMessage) => void) => void;
};
