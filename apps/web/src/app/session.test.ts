import { expect, test } from "vitest";
import { parseSession } from "./session.ts";

const viewer = {
  memberId: "m1",
  name: "Ines Okafor",
  email: "ines@meridian.example",
  role: "recruiter",
  organizationName: "Meridian Tools",
};
const answer = (member: unknown) => ({ viewer: member, needsSetup: false });

test("the signed-in member is read from the server's answer, and nothing besides", () => {
  expect(parseSession(answer({ ...viewer, passwordHash: "x" }))).toEqual(answer(viewer));
});

test("nobody signed in is not a failure", () => {
  expect(parseSession({ viewer: null, needsSetup: true })).toEqual({ viewer: null, needsSetup: true });
});

test.each([undefined, "Ines", [], { ...viewer, name: undefined }])("%j is not a member", (body) => {
  expect(() => parseSession(answer(body))).toThrow("has no");
});

test("an unknown role is refused rather than guessed", () => {
  expect(() => parseSession(answer({ ...viewer, role: "toString" }))).toThrow(
    "a role this version does not know",
  );
});
