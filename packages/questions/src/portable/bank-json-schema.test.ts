import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { portableBankJsonSchema } from "./bank-json-schema.ts";

const file = new URL("../../../../docs/schemas/bank.schema.json", import.meta.url);

test("the published schema is the one that banks are read with", () => {
  if (process.env["UPDATE_SCHEMAS"])
    writeFileSync(file, `${JSON.stringify(portableBankJsonSchema(), null, 2)}\n`);
  const published: unknown = JSON.parse(readFileSync(file, "utf8"));
  const rewrite =
    "docs/schemas/bank.schema.json is out of date. Rewrite it: UPDATE_SCHEMAS=1 npx vitest run packages/questions/src/portable/bank-json-schema.test.ts && npx oxfmt docs/schemas";
  expect(published, rewrite).toEqual(portableBankJsonSchema());
});
