import { z } from "zod";
import { DomainError } from "../domain-error.ts";
import { commonPasswords } from "./common-passwords.ts";

const SHORTEST = 12;
const LONGEST = 128;

/** Refuses a password that would be guessed, in a sentence that says why. */
export function refuseWeakPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email);
  if (problem) throw new DomainError("BAD_REQUEST", "weak-password", problem);
}

/** Why this password must not be used, as a sentence; null when it may. */
function passwordProblem(password: string, email: string): string | null {
  if (password.length < SHORTEST)
    return `Use at least ${SHORTEST} characters, such as a few unrelated words.`;
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`;
  const plain = password.toLowerCase();
  const [name = ""] = email.toLowerCase().split("@");
  if (name.length >= 4 && plain.includes(name))
    return "This password contains your e-mail name, so it is easy to guess. Choose another.";
  if (commonPasswords.has(plain.replaceAll(/[^a-z0-9]/g, "")) || isRepetitive(plain))
    return "This password is one of the first that anyone would try. Choose another.";
  return null;
}

/** The fields that setup and invitations share. */
export const accountFields = {
  name: z.string().trim().min(1, "Enter your name.").max(200, "Shorten the name to 200 characters."),
  password: z.string().max(1000, `Use at most ${LONGEST} characters.`),
};

export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "Enter an e-mail address like name@example.com.")
  .pipe(z.email("Enter an e-mail address like name@example.com."));

/** A handful of characters over and over, or a run along the alphabet or the digits. */
const isRepetitive = (plain: string) => new Set(plain).size < 5 || runs.some((run) => run.includes(plain));

const runs = [
  "abcdefghijklmnopqrstuvwxyz",
  "zyxwvutsrqponmlkjihgfedcba",
  "01234567890123456789",
  "98765432109876543210",
];
