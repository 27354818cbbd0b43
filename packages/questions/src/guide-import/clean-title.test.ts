import { expect, test } from "vitest";
import { cleanTitle } from "./clean-title.ts";

test("what stands on the other side of a bar is the site's", () => {
  expect(cleanTitle("Nurse Interview Questions | Careers Weekly", [])).toBe("Nurse Interview Questions");
  expect(cleanTitle("Careers Weekly » Nurse Interview Questions", [])).toBe("Nurse Interview Questions");
});

test("after a dash, only a name the page itself uses is the site's", () => {
  expect(cleanTitle("Nurse Interview Questions - WardWork", ["© 2026 WardWork"])).toBe(
    "Nurse Interview Questions",
  );
  expect(cleanTitle("Nurse Interview Questions - Night Shift", ["© 2026 WardWork"])).toBe(
    "Nurse Interview Questions - Night Shift",
  );
});

test("a title whose two sides both say what it is stays whole", () => {
  expect(cleanTitle("Nurse – Interview Questions", ["Interview Questions"])).toBe(
    "Nurse – Interview Questions",
  );
});
