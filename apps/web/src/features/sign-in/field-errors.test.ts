import { expect, test } from "vitest";
import { Refused } from "../../app/refused.ts";
import { fieldErrors } from "./field-errors.ts";

test("a weak password is said at the password field", () => {
  const error = new Refused("Choose another.", { reason: "weak-password" });
  expect(fieldErrors(error)).toEqual({ password: "Choose another." });
});

test("refused fields keep their own sentences", () => {
  const error = new Refused("Enter your name.", { reason: "invalid", fields: { name: "Enter your name." } });
  expect(fieldErrors(error)).toEqual({ name: "Enter your name." });
});

test("a used link is nobody's field", () => {
  expect(fieldErrors(new Refused("Used already.", { reason: "setup-link-used" }))).toEqual({});
  expect(fieldErrors(new Error("lost"))).toEqual({});
});
