import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";

type RowProps = Omit<ComponentProps<"a">, "children" | "title"> & {
  title: ReactNode;
  /** The second line: in the bank the intent, elsewhere what tells rows apart. */
  detail?: ReactNode;
  /** Dates, badges and numbers at the end of the row. */
  aside?: ReactNode;
};

/** One row of a list that opens something. Put rows in a `ul` of `li`. */
export const RowLink = createLink(({ title, detail, aside, ...rest }: RowProps) => (
  <a
    {...rest}
    className="-mx-3 flex min-h-11 items-center justify-between gap-6 rounded-md px-3 py-2.5 transition-colors hover:bg-hover aria-[current=page]:bg-accent-wash"
  >
    <span className="flex min-w-0 flex-col gap-0.5">
      <span className="text-dense font-medium text-pretty">{title}</span>
      {detail && <span className="text-dense text-pretty text-muted">{detail}</span>}
    </span>
    {aside && <span className="flex shrink-0 items-center gap-3 text-small text-muted">{aside}</span>}
  </a>
));
