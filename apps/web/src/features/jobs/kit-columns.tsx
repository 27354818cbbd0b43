import { useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { scrollFocus } from "../../ui/scroll-focus.ts";
import { Section } from "../../ui/section.tsx";
import { KitColumn } from "./kit-column.tsx";
import { moveQuestion, type OnMove } from "./plan-moves.ts";
import type { Finder } from "./question-finder.tsx";
import type { PlanSources } from "./plan-sources.ts";
import { kitId } from "./place-ids.ts";
import { useCardKeys } from "./use-card-keys.ts";
import type { Plan } from "./use-plan.ts";

type KitColumnsProps = {
  plan: Plan;
  sources: PlanSources;
  finder: Finder | null;
  onFind: (finder: Finder | null) => void;
};

/** The loop plan: one column for each kit, in the order of the interviews. */
export function KitColumns({ plan, sources, finder, onFind }: KitColumnsProps) {
  const [said, say] = useState("");
  const { kits } = plan.draft;
  const move: OnMove = (planned) => {
    if (!planned) return;
    flushSync(() => plan.edit(planned.edit));
    say(planned.words);
    // A menu gives the focus back to its button first.
    requestAnimationFrame(() => focusPlace(planned.focusOn));
  };
  useCardKeys((place, by) => move(moveQuestion(plan.draft, place, by)));
  const add = () => {
    const key = crypto.randomUUID();
    flushSync(() => plan.edit({ type: "add kit", key }));
    document.getElementById(kitId(key))?.querySelector("input")?.select();
  };
  return (
    <Section title="Kits" aside={kits.length > 0 && "One interview each, in this order"}>
      <output className="sr-only">{said}</output>
      {kits.length === 0 ? (
        <EmptyState
          sentence="No kits yet. A kit is what one interview needs: its purpose, what it grades, and its questions."
          next={<Button onClick={add}>Add the first kit</Button>}
        />
      ) : (
        <>
          <ol
            ref={scrollFocus}
            className="relative -mx-1 flex gap-3 overflow-x-auto px-1 pt-1 pb-3 max-sm:flex-col"
          >
            {kits.map((kit, index) => (
              <KitColumn
                key={kit.key}
                kit={kit}
                index={index}
                plan={plan}
                sources={sources}
                finder={finder?.key === kit.key ? finder : null}
                onFind={onFind}
                onMove={move}
              />
            ))}
          </ol>
          <div>
            <Button onClick={add}>Add a kit</Button>
          </div>
        </>
      )}
    </Section>
  );
}

function focusPlace(id: string): void {
  const place = document.getElementById(id);
  (place?.querySelector<HTMLElement>("button[aria-haspopup]") ?? place)?.focus();
}
