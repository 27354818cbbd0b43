export { portableBankJsonSchema } from "./bank-json-schema.ts";
export { portableBank, portableQuestion, type PortableBank, type PortableQuestion } from "./portable-bank.ts";
export type { Problem } from "./problem.ts";
export { readBank, type BankReading } from "./read-bank.ts";
export { readBankTable, type TableOptions, type TableReading } from "./read-bank-table.ts";
export { writeBank } from "./write-bank.ts";
export { writeBankTable } from "./write-bank-table.ts";
