import { Badge } from "../../ui/badge.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import type { Similar } from "./find-similar.ts";
import type { ChangedQuestion } from "./kinds-of-change.ts";

type ChangeRowProps = { question: ChangedQuestion; similar: readonly Similar[] };

/** One question and what becomes of it. What lies outside the window is not drawn, so a thousand rows scroll like ten. */
export function ChangeRow({ question: { key, prompt, state, change, note }, similar }: ChangeRowProps) {
  return (
    <li className="flex items-start justify-between gap-x-8 gap-y-1.5 border-b border-line py-3 [contain-intrinsic-size:auto_4rem] [content-visibility:auto] last:border-0 max-sm:flex-col">
      <div className="flex max-w-read min-w-0 flex-col gap-1">
        <p className="text-dense font-medium text-pretty wrap-anywhere">{prompt || "No prompt yet"}</p>
        <p className="text-tiny wrap-anywhere text-faint">{key}</p>
        {note && (
          <p className={`text-dense text-pretty ${change === "refused" ? "text-refusal" : "text-muted"}`}>
            {note}
          </p>
        )}
        {similar.map(({ id, prompt: near }) => (
          <p key={id} className="text-dense text-pretty text-problem">
            Close to:{" "}
            <TextLink to="/bank/$questionId" params={{ questionId: id }} target="_blank">
              {near}
              <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
            </TextLink>
          </p>
        ))}
      </div>
      <p className="flex shrink-0 gap-2">
        {change === "new" && state !== "approved" && <Badge>{stateNames[state]}</Badge>}
        <Badge tone={changeTones[change]}>{changeNames[change]}</Badge>
      </p>
    </li>
  );
}

const stateNames = { draft: "Draft", retired: "Retired" } as const;

const changeNames = {
  new: "New",
  same: "Already here",
  "becomes a draft": "Becomes a draft",
  refused: "Cannot come in",
} as const;

const changeTones = {
  new: "accent",
  same: "neutral",
  "becomes a draft": "problem",
  refused: "refusal",
} as const;
