import { Skeleton } from "../../ui/skeleton.tsx";

/** A large card over two rows, as the day itself. */
export function TodaySkeleton() {
  return (
    <div className="flex flex-col gap-8">
      <div aria-hidden className="h-52 rounded-lg bg-hover" />
      <Skeleton shape="rows" count={3} label="Loading your day" />
    </div>
  );
}
