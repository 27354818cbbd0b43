import { noteOperation } from "@evenhand/interview";
import { expect, test } from "vitest";
import { createNoteIds } from "./note-id.ts";

test("ids sort in the order they were made, even within a millisecond and when the clock goes back", () => {
  const times = [5_000, 5_000, 5_000, 4_000, 6_000];
  const newId = createNoteIds(() => times.shift() ?? 0);
  const ids = [newId(), newId(), newId(), newId(), newId()];
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(5);
});

test("the server takes them for ids", () => {
  expect(noteOperation.shape.noteId.safeParse(createNoteIds()()).success).toBe(true);
});
