import { expect, test } from "vitest";
import { z } from "zod";
import { chanceOf, seededId } from "./seeded.ts";

test("an id is the same for the same name, another for another, and a valid random UUID", () => {
  expect(seededId("loop/Ada")).toBe(seededId("loop/Ada"));
  const ids = Array.from({ length: 2_000 }, (_, index) => seededId(`note/${index}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !z.uuidv4().safeParse(id).success)).toEqual([]);
});

test("draws depend on the name only, and have the spread they claim", () => {
  expect(chanceOf("one").uniform()).toBe(chanceOf("one").uniform());
  expect(chanceOf("one").uniform()).not.toBe(chanceOf("other").uniform());
  const { normal, whole, shuffled } = chanceOf("many");
  const normals = Array.from({ length: 4_000 }, normal);
  const mean = normals.reduce((sum, value) => sum + value, 0) / normals.length;
  expect(Math.abs(mean)).toBeLessThan(0.06);
  expect(normals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / normals.length).toBeCloseTo(1, 1);
  expect(new Set(Array.from({ length: 200 }, () => whole(3, 5)))).toEqual(new Set([3, 4, 5]));
  expect(new Set(shuffled([1, 2, 3, 4]))).toEqual(new Set([1, 2, 3, 4]));
});
