import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { OpeningFailure } from "./open-loop-request.ts";

type OpenLoopNoticesProps = { advice: string[]; failure: OpeningFailure | null; onReload: () => void };

/** What is worth a second look before opening, and why the loop was not opened. */
export function OpenLoopNotices({ advice, failure, onReload }: OpenLoopNoticesProps) {
  return (
    <>
      {advice.length > 0 && (
        <Notice tone="info">
          <ul className="flex flex-col gap-1">
            {advice.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      {failure && (
        <Notice
          tone="refusal"
          title="The loop is not open"
          announce="alert"
          action={failure.isStale && <Button onClick={onReload}>Load the changed plan</Button>}
        >
          {failure.sentence}
        </Notice>
      )}
    </>
  );
}
