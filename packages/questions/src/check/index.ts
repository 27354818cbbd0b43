export { checkBank, type BankRules, type BankToCheck } from "./check-bank.ts";
export { checkQuestion } from "./check-question.ts";
export { nearDuplicates, type NearDuplicate } from "./near-duplicates.ts";
export type { Path, Problem } from "./problem.ts";
