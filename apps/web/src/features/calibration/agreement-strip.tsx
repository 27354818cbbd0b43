import { figure } from "./agreement-words.ts";

type AgreementStripProps = { value: number; lower: number; upper: number };

/** Where agreement lies between chance and sameness: the interval drawn strong, the estimate as a fine line in it. */
export function AgreementStrip({ value, lower, upper }: AgreementStripProps) {
  const start = Math.min(0, Math.floor(lower * 10) / 10);
  const percent = (at: number) => ((at - start) / (1 - start)) * 100;
  const x = (at: number) => `${percent(at)}%`;
  return (
    <figure className="flex max-w-read flex-col gap-1.5">
      <svg
        role="img"
        aria-label={`Alpha ${figure(value)}, likely between ${figure(lower)} and ${figure(upper)}, where 0 is chance and 1 is always the same level`}
        className="h-7 w-full overflow-visible"
      >
        <rect y="13" width="100%" height="2" className="fill-line" />
        {[0, 1].map((at) => (
          <rect key={at} x={x(at)} y="6" width="1.5" height="16" className="fill-edge" />
        ))}
        <rect
          x={x(lower)}
          y="8"
          width={`${percent(upper) - percent(lower)}%`}
          height="12"
          rx="2"
          className="fill-accent"
        />
        <rect x={x(value)} y="8" width="2" height="12" className="fill-raised" />
      </svg>
      <figcaption className="relative h-5 text-small text-muted">
        <span className="absolute" style={{ left: x(0) }}>
          0, chance
        </span>
        <span className="absolute right-0">1, always the same level</span>
      </figcaption>
    </figure>
  );
}
