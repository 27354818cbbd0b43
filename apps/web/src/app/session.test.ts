import { expect, test } from "vitest";
import { parseViewer } from "./session.ts";

const viewer = {
  memberId: "m1",
  name: "Ines Okafor",
  email: "ines@meridian.example",
  role: "recruiter",
  organizationName: "Meridian Tools",
};

test("the signed-in member is read from the server's answer, and nothing besides", () => {
  expect(parseViewer({ ...viewer, passwordHash: "x" })).toEqual(viewer);
});

test.each([null, "Ines", [], { ...viewer, name: undefined }])("%j is not a member", (body) => {
  expect(() => parseViewer(body)).toThrow("has no");
});

test("an unknown role is refused rather than guessed", () => {
  expect(() => parseViewer({ ...viewer, role: "toString" })).toThrow("a role this version does not know");
});
