import { useMemo, useState, type ReactNode } from "react";
import type { Area } from "./areas.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Rail } from "./rail.tsx";
import { TopLine } from "./top-line.tsx";
import { TopLineSlotsContext } from "./top-line-slots.ts";

type FrameProps = {
  /** What the rail offers; left out where a page takes the full width, as in the room. */
  areas?: readonly Area[] | undefined;
  children: ReactNode;
};

/** Around every signed-in page: rail or bottom bar, top line, and the page in the middle. */
export function Frame({ areas, children }: FrameProps) {
  const [crumbs, setCrumbs] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ crumbs, action }), [crumbs, action]);
  return (
    <TopLineSlotsContext value={slots}>
      <a
        href="#page"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-raised focus:px-4 focus:py-2 focus:font-medium focus:shadow-popup"
      >
        Skip to the page
      </a>
      <div className="flex min-h-dvh">
        {areas && <Rail areas={areas} />}
        <div className="flex min-w-0 flex-1 flex-col">
          <TopLine crumbsRef={setCrumbs} actionRef={setAction} />
          <main id="page" tabIndex={-1} className={`flex-1 outline-none ${areas ? "max-sm:pb-20" : ""}`}>
            {children}
          </main>
        </div>
      </div>
      {areas && <BottomBar areas={areas} />}
    </TopLineSlotsContext>
  );
}
