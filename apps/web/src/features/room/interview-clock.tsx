import { clockWords } from "./clock-words.ts";
import { useServerTime } from "./use-server-time.ts";

type InterviewClockProps = {
  startedAt: string | null;
  endedAt: string | null;
  minutes: number;
};

export function InterviewClock(props: InterviewClockProps) {
  const now = useServerTime(props.startedAt !== null && props.endedAt === null);
  const words = clockWords({ ...props, now });
  if (!words)
    return <p className="text-dense whitespace-nowrap text-muted">{props.minutes} minutes planned</p>;
  return (
    <p role="timer" aria-live="off" className="text-dense whitespace-nowrap">
      <time className="font-semibold">{words.elapsed}</time>
      <span className="text-muted"> of {words.of}</span>
      {words.over && <span className="font-medium text-problem"> · {words.over}</span>}
    </p>
  );
}
