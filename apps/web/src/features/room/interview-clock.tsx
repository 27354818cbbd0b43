import { clockWords } from "./clock-words.ts";

type InterviewClockProps = {
  startedAt: string | null;
  endedAt: string | null;
  minutes: number;
  now: number;
};

export function InterviewClock(props: InterviewClockProps) {
  const words = clockWords(props);
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
