import { columnLabel, isQuestionColumn } from "./column-label.ts";
import type { HtmlElement } from "./html-tree.ts";
import { textInside } from "./html-walk.ts";
import { oneLine } from "./plain-words.ts";

type Table = { names: string[]; isNameRow: boolean; row: number; column: number };

/** Follows tables while a page is walked, so that a cell can be read under its column's name. */
export function htmlTables() {
  const tables: Table[] = [];
  return {
    open(element: HtmlElement) {
      if (element.tagName === "table") {
        const names = columnNames(element);
        tables.push({ names, isNameRow: false, row: 0, column: 0 });
      }
      const table = tables.at(-1);
      if (!table) return;
      if (element.tagName === "tr") {
        table.row += 1;
        table.column = 0;
        table.isNameRow = table.row === 1 && table.names.length > 0;
      } else if (isCell(element)) table.column += 1;
    },
    close(element: HtmlElement) {
      if (element.tagName === "table") tables.pop();
    },
    /** What the column's name makes of the cell just opened: the label to read before it, or nothing. */
    label(): string {
      const table = tables.at(-1);
      if (!table || table.isNameRow) return "";
      const name = table.names[table.column - 1] ?? "";
      return columnLabel(name);
    },
    /** Whether an element is a cell that names its column. */
    isColumnName: (element: HtmlElement) => isCell(element) && tables.at(-1)?.isNameRow === true,
  };
}

/** Whether an element is a cell of a table. */
export const isCell = ({ tagName }: HtmlElement) => tagName === "td" || tagName === "th";

// Only a table with a column of questions is read by its columns
function columnNames(table: HtmlElement): string[] {
  const row = firstRow(table);
  const cells = row?.childNodes.filter((node) => "tagName" in node && isCell(node)) ?? [];
  const names = cells.map((cell) => ("tagName" in cell ? oneLine(textInside(cell)).replace(/:$/, "") : ""));
  return names.some((name) => isQuestionColumn(name)) ? names : [];
}

function firstRow(table: HtmlElement): HtmlElement | null {
  for (const child of table.childNodes) {
    if (!("tagName" in child)) continue;
    if (child.tagName === "tr") return child;
    if (child.tagName === "thead" || child.tagName === "tbody") return firstRow(child);
  }
  return null;
}
