import type { ReactNode } from "react";

type PersonRowProps = {
  name: string;
  badges?: ReactNode;
  detail: string;
  facts: ReactNode;
  action: ReactNode;
};

/** Somebody who is here or invited. On a phone the facts move under the name. */
export function PersonRow({ name, badges, detail, facts, action }: PersonRowProps) {
  return (
    <li className="grid min-h-14 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line py-2.5 last:border-0 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_7rem]">
      <div className="flex min-w-0 flex-col">
        <p className="flex flex-wrap items-center gap-x-2 text-dense font-medium wrap-anywhere">
          {name}
          {badges}
        </p>
        <p className="text-small wrap-anywhere text-muted">{detail}</p>
      </div>
      <div className="text-dense max-sm:row-start-2 max-sm:text-small max-sm:text-muted">{facts}</div>
      <div className="flex justify-end max-sm:row-span-2 max-sm:row-start-1 max-sm:col-start-2">{action}</div>
    </li>
  );
}
