import type { ReactNode } from "react";
import type { Path } from "./draft-problems.ts";
import { placeId } from "./places.ts";

/** Where a problem with this part of the draft leads to. */
export function Place({ path, children }: { path: Path; children: ReactNode }) {
  return (
    <div id={placeId(path)} className="min-w-0 scroll-my-24">
      {children}
    </div>
  );
}
