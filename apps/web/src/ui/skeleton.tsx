type SkeletonProps = {
  /** The shape of what is coming, so that nothing jumps when it arrives. */
  shape?: "page" | "rows" | "cards" | "text" | undefined;
  count?: number | undefined;
  label?: string | undefined;
};

/** Holds the place while loading. It stays still: nothing moves unless the reader caused it. */
export function Skeleton({ shape = "rows", count = 5, label = "Loading" }: SkeletonProps) {
  return (
    <div className="min-w-0">
      <output className="sr-only">{label}</output>
      <div aria-hidden>{shapes[shape](Array.from({ length: count }, (_, index) => index))}</div>
    </div>
  );
}

const shapes = {
  page: (pieces: number[]) => (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <div className="h-8 w-64 max-w-full rounded-md bg-hover" />
        <div className="h-5 w-96 max-w-full rounded-md bg-hover" />
      </div>
      {shapes.rows(pieces)}
    </div>
  ),
  rows: (pieces: number[]) => (
    <div className="flex flex-col">
      {pieces.map((piece) => (
        <div key={piece} className="flex flex-col gap-2 border-b border-line py-3.5 last:border-0">
          <div className={`h-4 rounded-sm bg-hover ${widths[piece % widths.length]}`} />
          <div className={`h-3.5 rounded-sm bg-hover/70 ${widths[(piece + 2) % widths.length]}`} />
        </div>
      ))}
    </div>
  ),
  cards: (pieces: number[]) => (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,14rem),1fr))] gap-3">
      {pieces.map((piece) => (
        <div key={piece} className="h-32 rounded-lg bg-hover" />
      ))}
    </div>
  ),
  text: (pieces: number[]) => (
    <div className="flex max-w-read flex-col gap-2.5">
      {pieces.map((piece) => (
        <div key={piece} className={`h-4 rounded-sm bg-hover ${widths[piece % widths.length]}`} />
      ))}
    </div>
  ),
} as const;

const widths = ["w-2/3", "w-1/2", "w-3/4", "w-2/5", "w-3/5"];
