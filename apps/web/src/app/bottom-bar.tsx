import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { AreaIcon } from "./area-icon.tsx";
import type { Area } from "./areas.ts";

const tab =
  "flex min-h-14 w-full flex-col items-center justify-center gap-0.5 rounded-md text-tiny font-medium text-muted -outline-offset-2 aria-[current=page]:text-accent";

/** The areas along the bottom of a phone: the first four in reach of a thumb, the others behind More. */
export function BottomBar({ areas }: { areas: readonly Area[] }) {
  const more = useRef<HTMLDivElement>(null);
  return (
    <nav
      aria-label="Areas"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-sunken pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col px-1">
        {areas.slice(0, 4).map((area) => (
          <li key={area.to}>
            <Link to={area.to} activeOptions={{ exact: area.to === "/" }} className={tab}>
              <AreaIcon area={area.to} />
              {area.label}
            </Link>
          </li>
        ))}
        {areas.length > 4 && (
          <li>
            <button type="button" popoverTarget="more-areas" className={tab}>
              <svg aria-hidden viewBox="0 0 16 16" className="size-4 fill-current">
                <circle cx="3" cy="8" r="1.25" />
                <circle cx="8" cy="8" r="1.25" />
                <circle cx="13" cy="8" r="1.25" />
              </svg>
              More
            </button>
            <div
              ref={more}
              id="more-areas"
              popover="auto"
              className="inset-auto right-2 bottom-[calc(env(safe-area-inset-bottom)+4rem)] min-w-48 rounded-lg bg-raised p-1 text-ink shadow-popup"
            >
              <ul>
                {areas.slice(4).map((area) => (
                  <li key={area.to}>
                    <Link
                      to={area.to}
                      onClick={() => more.current?.hidePopover()}
                      className="flex min-h-11 items-center gap-3 rounded-md px-3 text-dense font-medium aria-[current=page]:text-accent"
                    >
                      <AreaIcon area={area.to} />
                      {area.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        )}
      </ul>
    </nav>
  );
}
