import { Link } from "@tanstack/react-router";
import { AreaIcon } from "./area-icon.tsx";
import type { Area } from "./areas.ts";
import { roleNames, useViewer } from "./viewer.ts";

/** The areas down the left side, from 640 px up. */
export function Rail({ areas }: { areas: readonly Area[] }) {
  const viewer = useViewer();
  return (
    <nav
      aria-label="Areas"
      className="sticky top-0 flex h-dvh w-44 shrink-0 flex-col gap-4 overflow-y-auto border-r border-line bg-sunken px-2.5 py-3 max-sm:hidden lg:w-52 print:hidden"
    >
      <p className="flex h-8 items-center gap-2 px-2">
        <svg aria-hidden viewBox="0 0 20 20" className="size-5 shrink-0">
          <rect width="20" height="20" rx="5" className="fill-accent" />
          <rect x="5" y="6.5" width="10" height="2.2" rx="1.1" className="fill-on-accent" />
          <rect x="5" y="11.3" width="10" height="2.2" rx="1.1" className="fill-on-accent" />
        </svg>
        <span className="truncate font-semibold">{viewer.organizationName}</span>
      </p>
      <ul className="flex flex-col gap-0.5">
        {areas.map((area) => (
          <li key={area.to}>
            <Link
              to={area.to}
              activeOptions={{ exact: area.to === "/" }}
              className="flex min-h-8 items-center gap-2.5 rounded-md px-2 font-medium text-muted transition-colors hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink pointer-coarse:min-h-11"
            >
              <AreaIcon area={area.to} />
              {area.label}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-auto flex flex-col px-2 text-small">
        <span className="truncate font-medium">{viewer.name}</span>
        <span className="text-faint">{roleNames[viewer.role]}</span>
      </p>
    </nav>
  );
}
