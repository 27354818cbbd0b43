import { TextLink } from "../../ui/text-link.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { RowButton } from "../../ui/row-button.tsx";
import type { DraftProblem } from "./draft-problems.ts";
import { goToPlace } from "./places.ts";

/** What the page shows: text of its own, a draft as it is saved, or the version in use. */
type Standing = "unsaved" | "draft" | "approved";

type ApprovalListProps = { problems: readonly DraftProblem[]; questionId: string; standing: Standing };

/** What still stands between the draft and its approval; each line leads to its field. */
export function ApprovalList({ problems, questionId, standing }: ApprovalListProps) {
  const count = problems.length;
  return (
    <section aria-labelledby="before-approval" className="flex flex-col gap-2">
      <h2 id="before-approval" className="text-dense font-semibold">
        <output>
          {count === 0
            ? "Nothing is missing"
            : `Before it can be approved: ${count === 1 ? "1 thing" : `${count} things`}`}
        </output>
      </h2>
      {count === 0 ? (
        <p className="text-small text-pretty text-muted">
          {standing === "unsaved" && "Save it, and somebody else can read and approve it."}
          {standing === "approved" && "This is what is asked now. What you change becomes a draft."}
          {standing === "draft" && (
            <>
              Whoever plans loops can approve it on{" "}
              <TextLink to="/bank/$questionId" params={{ questionId }}>
                its page
              </TextLink>
              , once they have read it.
            </>
          )}
        </p>
      ) : (
        <ul className="-mx-1 flex flex-col gap-1 px-1 py-0.5 max-lg:max-h-48 max-lg:overflow-y-auto">
          {problems.map(({ path, message }) => (
            <li key={`${path.join("-")} ${message}`}>
              <RowButton onClick={() => goToPlace(path)}>
                <span className="text-small text-pretty text-muted hover:text-ink">
                  {whereOf(path)}
                  {message}
                </span>
              </RowButton>
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-col items-start gap-1 pt-1 text-tiny text-pretty text-faint pointer-coarse:hidden">
        {count > 0 && (
          <span>
            <Kbd shortcut="alt+n" /> goes to the first of them
          </span>
        )}
        <span>
          In a list <Kbd shortcut="Enter" /> adds a line, <Kbd shortcut="Backspace" /> takes an empty one out,{" "}
          <Kbd shortcut="alt+ArrowUp" /> and <Kbd shortcut="alt+ArrowDown" /> move it.
        </span>
      </p>
    </section>
  );
}

/** Which intent or answer is meant, where there may be several. */
function whereOf([field, index]: DraftProblem["path"]): string {
  if (typeof index !== "number") return "";
  if (field === "intents") return `Intent ${String.fromCodePoint(65 + index)}: `;
  return field === "specimenAnswers" ? `Answer ${index + 1}: ` : "";
}
