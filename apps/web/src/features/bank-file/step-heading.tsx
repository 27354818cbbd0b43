import { useEffect, useRef, type ReactNode } from "react";

/** Names the step that was just reached, and takes the focus there. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3
      ref={heading}
      tabIndex={-1}
      className="w-fit scroll-mt-20 rounded-sm text-heading font-semibold text-pretty wrap-anywhere"
    >
      {children}
    </h3>
  );
}
