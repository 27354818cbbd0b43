import { createLink } from "@tanstack/react-router";
import type { ComponentProps } from "react";
import { buttonClass, type ButtonVariant } from "./button-class.ts";

/** A link that looks like a button: it goes somewhere, so it can be opened in a tab and copied. */
export const LinkButton = createLink(
  ({
    variant = "quiet",
    children,
    ...rest
  }: ComponentProps<"a"> & { variant?: ButtonVariant | undefined }) => (
    <a {...rest} className={buttonClass(variant)}>
      {children}
    </a>
  ),
);
