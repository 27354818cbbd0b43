import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from "react";
import { areasFor } from "./areas.ts";
import type { Command } from "./command-registry.ts";
import { useCommands } from "./commands.ts";
import { PaletteContext } from "./palette-context.ts";
import { themePreference } from "./theme.ts";
import { useMemberWork } from "./use-member-work.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { ViewerContext, type Viewer } from "./viewer.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));
const ShortcutHelp = lazy(async () => ({ default: (await import("./shortcut-help.tsx")).ShortcutHelp }));

/** What every signed-in page lives in: who is looking, the palette, and the shortcuts that work everywhere. */
export function Shell({ viewer, children }: { viewer: Viewer; children: ReactNode }) {
  const [opened, setOpened] = useState<"palette" | "help" | null>(null);
  const navigate = useNavigate();
  const openPalette = useCallback(() => setOpened("palette"), []);
  const commands = useMemo(
    (): Command[] => [
      ...areasFor(viewer.role).map((area) => ({
        id: `go-to-${area.letter}`,
        label: area.label,
        group: "Go to",
        shortcuts: [`g ${area.letter}`],
        run: () => void navigate({ to: area.to }),
      })),
      {
        id: "find",
        label: "Find a command",
        group: "Everywhere",
        shortcuts: ["mod+k"],
        helpOnly: true,
        run: openPalette,
      },
      {
        id: "help",
        label: "Show keyboard shortcuts",
        group: "Everywhere",
        shortcuts: ["?"],
        run: () => setOpened("help"),
      },
      ...themeCommands,
    ],
    [viewer.role, navigate, openPalette],
  );
  useCommands(commands);
  useMemberWork(viewer.memberId);
  useShortcuts();
  const close = (open: boolean) => setOpened(open ? opened : null);
  return (
    <ViewerContext value={viewer}>
      <PaletteContext value={openPalette}>{children}</PaletteContext>
      <Suspense>
        {opened === "palette" && <Palette open onOpenChange={close} />}
        {opened === "help" && <ShortcutHelp open onOpenChange={close} />}
      </Suspense>
    </ViewerContext>
  );
}

const themeCommands: Command[] = [
  {
    id: "theme-light",
    label: "Use the light theme",
    group: "Everywhere",
    run: () => themePreference.write("light"),
  },
  {
    id: "theme-dark",
    label: "Use the dark theme",
    group: "Everywhere",
    run: () => themePreference.write("dark"),
  },
  {
    id: "theme-system",
    label: "Follow the system's theme",
    group: "Everywhere",
    run: () => themePreference.write("system"),
  },
];
