import { useState } from "react";
import { momentWords } from "../../app/date-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";

type LeftoverNoticeProps = { keptAt: string; onUse: () => void; onDrop: () => void };

/** Changes that never reached the server and were overtaken there: only their author knows which holds. */
export function LeftoverNotice({ keptAt, onUse, onDrop }: LeftoverNoticeProps) {
  const [now] = useState(() => new Date());
  return (
    <Notice
      tone="problem"
      title="Changes found in this browser"
      announce="status"
      action={
        <>
          <Button onClick={onUse}>Use them</Button>
          <Button onClick={onDrop}>Drop them</Button>
        </>
      }
    >
      You made them here ({momentWords(keptAt, { now })}), and they never reached the server. Since then the
      scorecard was changed elsewhere; below is what the server has.
    </Notice>
  );
}
