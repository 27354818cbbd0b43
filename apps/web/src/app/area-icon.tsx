import type { Area } from "./areas.ts";

/** Sits beside the area's name, never in its place. */
export function AreaIcon({ area }: { area: Area["to"] }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className="size-4 shrink-0 fill-none stroke-current stroke-[1.4]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[area]} />
    </svg>
  );
}

const paths = {
  "/": "M2.75 4.5a1.5 1.5 0 0 1 1.5-1.5h7.5a1.5 1.5 0 0 1 1.5 1.5v7.25a1.5 1.5 0 0 1-1.5 1.5h-7.5a1.5 1.5 0 0 1-1.5-1.5ZM2.75 6.5h10.5M5.5 1.75V3M10.5 1.75V3M8 9v1.5",
  "/loops": "M3 8a5 5 0 0 1 8.75-3.3L13.25 6M13.25 2.75V6H10M13 8a5 5 0 0 1-8.75 3.3L2.75 10M2.75 13.25V10H6",
  "/jobs":
    "M2.25 6a1.25 1.25 0 0 1 1.25-1.25h9A1.25 1.25 0 0 1 13.75 6v6a1.25 1.25 0 0 1-1.25 1.25h-9A1.25 1.25 0 0 1 2.25 12ZM5.5 4.75V3.5a1 1 0 0 1 1-1h3a1 1 0 0 1 1 1v1.25M2.25 8.75h11.5",
  "/bank":
    "M2.75 3.25h4a1.25 1.25 0 0 1 1.25 1.25v8.75a1.25 1.25 0 0 0-1.25-1.25h-4ZM13.25 3.25h-4A1.25 1.25 0 0 0 8 4.5v8.75A1.25 1.25 0 0 1 9.25 12h4Z",
  "/calibration": "M1.5 12.75c3.75 0 3.5-9.5 6.5-9.5s2.75 9.5 6.5 9.5M8 6v6.75",
  "/people":
    "M6 7.5a2.25 2.25 0 1 0 0-4.5 2.25 2.25 0 0 0 0 4.5ZM1.75 13c.3-2.2 2-3.5 4.25-3.5s3.95 1.3 4.25 3.5M10.5 3.25a2.25 2.25 0 0 1 0 4M11.75 9.75c1.4.5 2.3 1.65 2.5 3.25",
  "/settings": "M2.5 5h6.25M12.25 5h1.25M10.5 3.25v3.5M2.5 11h1.25M7.25 11h6.25M5.5 9.25v3.5",
} as const satisfies Record<Area["to"], string>;
