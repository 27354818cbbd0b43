import type { ReactNode } from "react";

type PageHeaderProps = {
  title: string;
  /** One sentence that says what this page is for or what it shows now. */
  lead?: ReactNode;
  /** Badges, dates, people: what identifies the thing. */
  meta?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, lead, meta, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <div className="flex max-w-read flex-col gap-1">
        <h1 className="text-title font-semibold text-balance">{title}</h1>
        {lead && <p className="text-read text-pretty text-muted">{lead}</p>}
        {meta && <div className="flex flex-wrap items-center gap-2 pt-1 text-small text-muted">{meta}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
    </header>
  );
}
