export { portableBankJsonSchema } from "./bank-json-schema.ts";
export { portableBank, portableQuestion, type PortableBank, type PortableQuestion } from "./portable-bank.ts";
export type { Problem } from "./problem.ts";
export { readBank, type BankReading } from "./read-bank.ts";
export { writeBank } from "./write-bank.ts";
