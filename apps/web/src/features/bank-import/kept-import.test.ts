import "fake-indexeddb/auto";
import { expect, test } from "vitest";
import { openKeptImports } from "./kept-import.ts";

const source = { title: "Release engineer", text: "1. Why?", spans: [], warnings: [] };
const review = { roles: ["Release engineer"], questions: [], selected: null };
const kept = { source, review, keptAt: "2026-11-23T10:00:00Z" };

test("an import left half-way is there again in another tab, as it was last decided", async () => {
  const imports = openKeptImports("half-way");
  await imports.begin("ines", kept);
  const later = { review: { ...review, roles: [] }, keptAt: "2026-11-23T10:05:00Z" };
  await imports.write("ines", later);
  expect(await openKeptImports("half-way").read("ines")).toEqual({ source, ...later });
  expect(await imports.read("marit")).toBeUndefined();
});

test("what is removed leaves neither its source nor its decisions", async () => {
  const imports = openKeptImports("removed");
  await imports.begin("ines", kept);
  await imports.remove("ines");
  expect(await imports.read("ines")).toBeUndefined();
  await imports.write("ines", kept);
  expect(await imports.read("ines")).toBeUndefined();
});
