import { Link, type LinkProps } from "@tanstack/react-router";
import { type ReactNode } from "react";
import { createPortal } from "react-dom";
import { heldUp, useNotesState } from "./save-state.ts";
import { useTopLineSlots } from "./top-line-slots.ts";

export type Crumb = { label: string; link: LinkProps };

type PageProps = {
  /** The last breadcrumb and the name of the browser tab. The visible heading is the page's own. */
  title: string;
  /** The pages above this one, outermost first. */
  crumbs?: readonly Crumb[];
  /** The one main action, shown in the top line. */
  action?: ReactNode;
  /** `read` for text, `dense` for lists and tables, `full` for the room and boards. */
  width?: "read" | "dense" | "full";
  children: ReactNode;
};

/** What every page in the frame is wrapped in: it fills the top line and sets the width of the column. */
export function Page({ title, crumbs = [], action, width = "dense", children }: PageProps) {
  const slots = useTopLineSlots();
  const parent = crumbs.at(-1);
  const unsent = heldUp(useNotesState());
  return (
    <>
      <title>{`${unsent > 0 ? `(${unsent} not sent) ` : ""}${title} · Evenhand`}</title>
      {slots.action && action && createPortal(action, slots.action)}
      {slots.crumbs &&
        createPortal(
          <nav aria-label="Where you are" className="min-w-0">
            <ol className="flex min-w-0 items-center text-dense">
              {crumbs.map((crumb) => (
                <li
                  key={crumb.label}
                  className={`flex items-center ${crumb === parent ? "max-w-[45vw] shrink-0 sm:max-w-80" : "min-w-0 max-sm:hidden"}`}
                >
                  <Link
                    {...crumb.link}
                    activeOptions={{ exact: true }}
                    className="truncate rounded-sm py-1 text-muted hover:text-ink hover:underline"
                  >
                    {crumb.label}
                  </Link>
                  <span aria-hidden className="px-2 text-faint">
                    /
                  </span>
                </li>
              ))}
              <li aria-current="page" className="truncate font-medium">
                {title}
              </li>
            </ol>
          </nav>,
          slots.crumbs,
        )}
      <div className={`w-full ${outer[width === "full" ? "full" : "column"]}`}>
        <div className={`flex flex-col gap-8 ${width === "read" ? "max-w-read" : ""}`}>{children}</div>
      </div>
    </>
  );
}

/** One left edge for every page, so that nothing jumps sideways on the way from a list to a text. */
const outer = {
  column: "mx-auto max-w-dense px-6 py-8 max-sm:px-4 max-sm:py-6",
  full: "px-6 py-4 max-sm:px-4",
} as const;
