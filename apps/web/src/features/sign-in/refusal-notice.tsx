import { clockWords } from "../../app/date-words.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { Refused } from "../../app/refused.ts";
import { Notice } from "../../ui/notice.tsx";

/** Why it was refused, said aloud, with the clock time from which it can be tried again where there is one. */
export function RefusalNotice({ error }: { error: Error }) {
  const retryAt = error instanceof Refused ? error.retryAt : null;
  return (
    <Notice tone="refusal" announce="alert">
      {refusalWords(error)}
      {retryAt && ` It works again from ${clockWords(nextMinute(retryAt))}.`}
    </Notice>
  );
}

/** A clock without seconds must not promise too early. */
const nextMinute = (moment: Date) => new Date(Math.ceil(moment.getTime() / 60_000) * 60_000);
