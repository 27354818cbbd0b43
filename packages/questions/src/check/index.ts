export { checkBank, type BankRules, type BankToCheck } from "./check-bank.ts";
export { checkBankText, type BankTextCheck } from "./check-bank-text.ts";
export { checkQuestion } from "./check-question.ts";
export { nearDuplicates, type NearDuplicate } from "./near-duplicates.ts";
export type { Path, Problem } from "./problem.ts";
