/** A level by position and count first, by hue second: ▮▮▮▯. */
export function Pips({
  level,
  of,
  size = "regular",
}: {
  level: number;
  of: number;
  size?: "small" | "regular";
}) {
  const positions = Array.from({ length: of }, (_, index) => index + 1);
  return (
    <svg
      role="img"
      aria-label={`Level ${level} of ${of}`}
      viewBox={`0 0 ${of * 8 - 2} 12`}
      className={`inline-block shrink-0 overflow-visible align-middle ${size === "small" ? "h-2.5" : "h-3"} ${hue(level, of)}`}
    >
      {positions.map((position) => (
        <rect
          key={position}
          x={(position - 1) * 8 + 0.5}
          y={0.5}
          width={5}
          height={11}
          rx={1.25}
          className={position <= level ? "fill-current stroke-current" : "fill-none stroke-edge"}
        />
      ))}
    </svg>
  );
}

/** Spreads any scale over the five steps of the ramp, so that the top level always looks the same. */
function hue(level: number, of: number): string {
  const step = of > 1 ? Math.round(((level - 1) * (hues.length - 1)) / (of - 1)) : hues.length - 1;
  return hues[step] ?? "text-level-5";
}

const hues = ["text-level-1", "text-level-2", "text-level-3", "text-level-4", "text-level-5"];
