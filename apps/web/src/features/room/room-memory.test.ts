import { expect, test } from "vitest";
import { createRoomMemory } from "./room-memory.ts";

test("ticks and time are there again after a reload", () => {
  const shelf = aShelf();
  const memory = createRoomMemory("one", shelf);
  memory.toggle("q1 step 1");
  memory.toggle("q1 step 2");
  memory.toggle("q1 step 1");
  memory.spend("q1", 5);
  memory.spend("q1", 5);
  expect(createRoomMemory("one", shelf).read()).toEqual({ ticked: ["q1 step 2"], spent: { q1: 10 } });
  expect(createRoomMemory("two", shelf).read()).toEqual({ ticked: [], spent: {} });
});

test.each(["not json", "null", "[]", '{"ticked":3,"spent":"no"}'])(
  "%s in storage is read as nothing",
  (stored) => {
    const shelf = aShelf();
    shelf.setItem("evenhand.room.one", stored);
    expect(createRoomMemory("one", shelf).read()).toEqual({ ticked: [], spent: {} });
  },
);

test("a browser that refuses storage remembers until the page closes", () => {
  const memory = createRoomMemory("one", {
    getItem: () => {
      throw new Error("SecurityError");
    },
    setItem: () => {
      throw new Error("SecurityError");
    },
  });
  memory.toggle("q1 step 1");
  expect(memory.read().ticked).toEqual(["q1 step 1"]);
});

function aShelf() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  };
}
