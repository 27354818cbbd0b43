import { expect, test } from "vitest";
import { parseInvited } from "./read-invitation.ts";

const answer = { organizationName: "Acme", email: "ines@acme.example", role: "interviewer" };

test("an invitation says who invites whom as what", () => {
  expect(parseInvited(answer)).toEqual(answer);
});

test.each([null, { ...answer, role: "toString" }, { ...answer, email: 7 }])("%j is no invitation", (body) => {
  expect(() => parseInvited(body)).toThrow("could not be read");
});
