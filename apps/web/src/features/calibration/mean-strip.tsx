/** A mean level as a position on the scale. It has no colour, because no place on it is better than another. */
export function MeanStrip({ mean, top }: { mean: number; top: number }) {
  const levels = Array.from({ length: top }, (_, index) => index + 1);
  const x = (level: number) => 6 + ((level - 1) / (top - 1)) * 84;
  return (
    <svg
      role="img"
      aria-label={`${mean.toFixed(1)} on a scale from 1 to ${top}`}
      viewBox="0 0 96 16"
      className="h-4 w-24 shrink-0 max-sm:w-12"
    >
      <rect x="6" y="7.5" width="84" height="1" className="fill-line" />
      {levels.map((level) => (
        <rect key={level} x={x(level) - 0.5} y="5" width="1" height="6" className="fill-edge" />
      ))}
      <circle cx={x(mean)} cy="8" r="4" className="fill-ink" />
    </svg>
  );
}
