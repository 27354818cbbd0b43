import { expect, test } from "vitest";
import { pastedFile } from "./pasted-file.ts";

test("a pasted table is read as a table, and pasted JSON as a bank", () => {
  expect(pastedFile("prompt\tminutes\nWhy?\t5").name).toBe("Pasted table.csv");
  expect(pastedFile('\n {"format": "hiring-loop"}').name).toBe("Pasted bank.json");
});
