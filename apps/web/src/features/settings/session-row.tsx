import type { Answers } from "../../app/api.ts";
import { agoWords } from "../../app/date-words.ts";
import { Badge } from "../../ui/badge.tsx";
import { Button } from "../../ui/button.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { deviceWords } from "./device-words.ts";

type SessionRowProps = {
  session: Answers["people"]["mySessions"][number];
  now: Date;
  onEnd: () => void;
};

export function SessionRow({ session, now, onEnd }: SessionRowProps) {
  const { userAgent, ipAddress, createdAt, usedAt, isCurrent } = session;
  const device = deviceWords(userAgent);
  return (
    <li className="flex min-h-14 items-center justify-between gap-4 border-b border-line py-2 last:border-0">
      <div className="flex min-w-0 flex-col">
        <p className="flex flex-wrap items-center gap-x-2 text-dense font-medium">
          {device}
          {isCurrent && <Badge tone="accent">This one</Badge>}
        </p>
        <p className="text-small text-muted">
          {isCurrent ? "In use now" : `Used ${agoWords(usedAt, { now })}`}
          {`, signed in ${agoWords(createdAt, { now })}`}
          {ipAddress && ` from ${ipAddress}`}
        </p>
      </div>
      {!isCurrent && (
        <span className="shrink-0">
          <Button variant="bare" onClick={onEnd}>
            Sign out<VisuallyHidden> of {device}</VisuallyHidden>
          </Button>
        </span>
      )}
    </li>
  );
}
