import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bank } from "../bank/index.ts";
import { readBankTable } from "./read-bank-table.ts";
import { columns } from "./table-columns.ts";

const guide = readFileSync(new URL("../../../../docs/guides/moving-a-bank.md", import.meta.url), "utf8");

test("the table in the guide is read as the guide says", () => {
  const [, table = ""] = /```csv\n([\s\S]*?)```/.exec(guide) ?? [];
  const { competencies } = bank;
  expect(readBankTable(table, { competencies })).toMatchObject({
    ok: true,
    rows: 2,
    notes: [],
    questions: [
      {
        minutes: 10,
        intents: [
          { competency: "clear-communication", listenFor: { length: 2 }, watchFor: { length: 2 } },
          { competency: "follow-through", listenFor: { length: 2 }, watchFor: { length: 2 } },
        ],
        guide: { type: "star", parts: { length: 4 } },
      },
    ],
  });
});

test("the guide explains every column", () => {
  expect(columns.filter((column) => !guide.includes(`\`${column}\``))).toEqual([]);
});
