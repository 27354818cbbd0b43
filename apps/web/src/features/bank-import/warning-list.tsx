import type { GuideSpan, ImportWarning } from "@evenhand/questions/guide-import";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { goToLine } from "./line-id.ts";
import { shownLine } from "./source-lines.ts";

type WarningListProps = { warnings: ImportWarning[]; spans: GuideSpan[] };

/** What the importer was not sure of; each leads to its line. */
export function WarningList({ warnings, spans }: WarningListProps) {
  if (warnings.length === 0) return null;
  return (
    <Disclosure
      summary={
        warnings.length === 1
          ? "1 thing to look at in the source"
          : `${warnings.length} things to look at in the source`
      }
    >
      <ul className="flex max-h-64 max-w-read flex-col overflow-y-auto">
        {warnings.map(({ line, message }) => (
          <li key={`${line} ${message}`} className="flex items-baseline gap-2 text-dense text-pretty">
            <span className="shrink-0">
              <Button variant="bare" onClick={() => goToLine(shownLine(spans, line))}>
                Line {line}
              </Button>
            </span>
            {message}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
