import { expect, test } from "vitest";
import { inTheRoom } from "./assignment-words.ts";

const ines = { memberId: "1", name: "Ines Okafor", role: "lead" } as const;
const ivan = { memberId: "2", name: "Ivan Petrov", role: "co_interviewer" } as const;
const mei = { memberId: "3", name: "Mei Tanaka", role: "shadow" } as const;

test("the reader comes first and the others by name", () => {
  expect(inTheRoom([ivan, ines, mei], "1")).toBe(
    "You lead. Ivan Petrov is the co-interviewer. Mei Tanaka shadows.",
  );
});

test("somebody alone is told so", () => {
  expect(inTheRoom([ines], "1")).toBe("You lead. Nobody else is in the room.");
});

test("somebody outside reads who is inside", () => {
  expect(inTheRoom([ines], "9")).toBe("Ines Okafor leads.");
  expect(inTheRoom([], "9")).toBe("");
});
