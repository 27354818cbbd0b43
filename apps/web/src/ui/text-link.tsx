import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";

/** A typed link among words. */
export const TextLink = createLink(({ children, ...rest }: ComponentProps<"a">) => (
  <a {...rest} className="link">
    {children}
  </a>
));
