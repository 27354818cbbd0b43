import { meanWords, type Use } from "./use-words.ts";

type MeanStripProps = { mean: NonNullable<Use["mean"]>; top: number };

/**
 * Where a mean level probably lies on the scale: the interval is drawn stronger than the point. It has no colour, because no
 * place on it is better than another.
 */
export function MeanStrip({ mean, top }: MeanStripProps) {
  const levels = Array.from({ length: top }, (_, index) => index + 1);
  const x = (level: number) => 6 + ((Math.min(top, Math.max(1, level)) - 1) / (top - 1)) * 84;
  const { value, interval } = mean;
  return (
    <svg
      role="img"
      aria-label={`${meanWords(mean)} on a scale from 1 to ${top}`}
      viewBox="0 0 96 16"
      className="h-4 w-24 shrink-0 max-sm:w-16"
    >
      <rect x="6" y="7.5" width="84" height="1" className="fill-line" />
      {levels.map((level) => (
        <rect key={level} x={x(level) - 0.5} y="5" width="1" height="6" className="fill-edge" />
      ))}
      {interval && (
        <rect
          x={x(interval.lower)}
          y="5.5"
          width={x(interval.upper) - x(interval.lower)}
          height="5"
          rx="1.5"
          className="fill-ink"
        />
      )}
      <circle cx={x(value)} cy="8" r="1.5" className="fill-raised" />
    </svg>
  );
}
