import { Checkbox } from "../ui/checkbox.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { Kbd } from "../ui/kbd.tsx";
import { useCommandList } from "./commands.ts";
import { usePreference } from "./preference.ts";
import { singleKeyPreference } from "./use-shortcuts.ts";

type ShortcutHelpProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** Every shortcut that works on this page, under the heading it has in the palette. */
export function ShortcutHelp({ open, onOpenChange }: ShortcutHelpProps) {
  const commands = useCommandList().filter((command) => command.shortcuts?.length);
  const groups = Map.groupBy(commands, (command) => command.group);
  const singleKeys = usePreference(singleKeyPreference);
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts" size="read">
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {[...groups].map(([group, members]) => (
          <section key={group} aria-label={group}>
            <h3 className="border-b border-line pb-1.5 text-small font-medium text-muted">{group}</h3>
            <dl>
              {members.map((command) => (
                <div key={command.id} className="flex min-h-9 items-center justify-between gap-4">
                  <dt>{command.label}</dt>
                  <dd className="flex gap-3">
                    {command.shortcuts?.map((shortcut) => (
                      <Kbd key={shortcut} shortcut={shortcut} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        label="Single-key shortcuts"
        hint="They rest while you type in a field. Turn them off if you speak to your computer or press keys by accident."
        checked={singleKeys === "on"}
        onChange={(checked) => singleKeyPreference.write(checked ? "on" : "off")}
      />
    </Dialog>
  );
}
