import type { ReactNode } from "react";
import { scrollFocus } from "./scroll-focus.ts";

export type Column<Row> = {
  key: string;
  header: string;
  render: (row: Row) => ReactNode;
  /** Numbers align at the end so that their digits stand under each other. */
  align?: "start" | "end" | undefined;
  /** The cell that names the row. */
  isRowHeader?: boolean | undefined;
};

type TableProps<Row> = {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/** Plain rows and columns. On a narrow screen it scrolls inside itself, reachable by keyboard. */
export function Table<Row>({ caption, captionHidden = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    // Positioned, so that text for screen readers scrolls along instead of widening the page.
    <section ref={scrollFocus} aria-label={caption} className="relative overflow-x-auto rounded-sm">
      <table className="w-full border-collapse text-dense">
        <caption className={captionHidden ? "sr-only" : "pb-2 text-left text-dense font-medium"}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`px-3 py-2 text-small font-medium text-muted first:pl-0 last:pr-0 ${alignment(column)}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line last:border-0">
              {columns.map((column) => {
                const cell = `px-3 py-2.5 align-baseline first:pl-0 last:pr-0 ${alignment(column)}`;
                return column.isRowHeader ? (
                  <th key={column.key} scope="row" className={`${cell} font-medium`}>
                    {column.render(row)}
                  </th>
                ) : (
                  <td key={column.key} className={cell}>
                    {column.render(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function alignment(column: { align?: "start" | "end" | undefined }): string {
  return column.align === "end" ? "text-right tabular-nums" : "text-left";
}
