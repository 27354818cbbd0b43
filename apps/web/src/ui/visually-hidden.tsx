import type { ReactNode } from "react";

/** Words for people who listen to the page, where sighted readers see the same thing another way. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
