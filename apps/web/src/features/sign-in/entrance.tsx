import type { ReactNode } from "react";

type EntranceProps = { title: string; lead?: ReactNode; children: ReactNode };

/** The quiet page people stand on before they are inside: sign in, set up, join. */
export function Entrance({ title, lead, children }: EntranceProps) {
  return (
    <main id="page" className="flex min-h-dvh flex-col items-center px-4 py-[12vh]">
      <title>{`${title} · Evenhand`}</title>
      <div className="flex w-full max-w-note flex-col gap-6">
        <p className="flex items-center gap-2 font-semibold">
          <svg aria-hidden viewBox="0 0 20 20" className="size-6 shrink-0">
            <rect width="20" height="20" rx="5" className="fill-accent" />
            <rect x="5" y="6.5" width="10" height="2.2" rx="1.1" className="fill-on-accent" />
            <rect x="5" y="11.3" width="10" height="2.2" rx="1.1" className="fill-on-accent" />
          </svg>
          Evenhand
        </p>
        <div className="flex flex-col gap-1">
          <h1 className="text-title font-semibold text-balance">{title}</h1>
          {lead && <p className="text-read text-pretty text-muted">{lead}</p>}
        </div>
        {children}
      </div>
    </main>
  );
}
