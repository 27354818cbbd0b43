import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { decodeGuide } from "./decode-guide.ts";
import { importedGuide } from "./guide-schema.ts";
import { parseGuide } from "./parse-guide.ts";

const folder = new URL("fixtures/", import.meta.url);
const guides = readdirSync(folder).filter((name) => !name.endsWith(".json"));

test.each(guides)("%s becomes exactly what is written down beside it", (name) => {
  const decoded = decodeGuide(readFileSync(new URL(name, folder)));
  const parsed = parseGuide(decoded.ok ? decoded.text : "");
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), "utf8"));
  expect(parsed).toMatchObject({ ok: true });
  expect(parsed.ok && importedGuide.parse(parsed.guide)).toEqual(expected);
});
