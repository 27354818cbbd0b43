import { use, type RefCallback } from "react";
import { Kbd } from "../ui/kbd.tsx";
import { ConnectionState } from "./connection-state.tsx";
import { PaletteContext } from "./palette-context.ts";

type TopLineProps = { crumbsRef: RefCallback<HTMLElement>; actionRef: RefCallback<HTMLElement> };

/** Where you are, the page's one main action, the palette, and where your text is. */
export function TopLine({ crumbsRef, actionRef }: TopLineProps) {
  const openPalette = use(PaletteContext);
  return (
    <header className="sticky top-0 z-20 flex min-h-13 flex-wrap items-center gap-x-3 border-b border-line bg-paper px-6 max-sm:px-4 print:hidden">
      <div ref={crumbsRef} className="flex min-w-0 flex-[1_1_7rem] items-center" />
      <div className="ml-auto flex min-w-0 items-center gap-3">
        <div ref={actionRef} className="flex shrink-0 items-center gap-2" />
        <button
          type="button"
          onClick={openPalette}
          aria-keyshortcuts="Control+K Meta+K"
          className="flex min-h-8 shrink-0 cursor-pointer items-center gap-2 rounded-md px-2 text-dense text-muted transition-colors hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
        >
          Find
          <span aria-hidden className="max-sm:hidden pointer-coarse:hidden">
            <Kbd shortcut="mod+k" />
          </span>
        </button>
        <ConnectionState />
      </div>
    </header>
  );
}
