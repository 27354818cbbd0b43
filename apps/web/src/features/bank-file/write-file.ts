import {
  portableBankJsonSchema,
  writeBank,
  writeBankTable,
  type PortableBank,
} from "@evenhand/questions/portable";
import type { BankFormat } from "./decode-file.ts";

/** What can be saved: the bank in one of its formats, or the description of the first. */
export type WriteRequest = { what: BankFormat; bank: PortableBank } | { what: "schema" };

/** The text of a file to save. Throws when the bank is not what its type says. */
export function writeFile(request: WriteRequest): string {
  if (request.what === "schema") return `${JSON.stringify(portableBankJsonSchema(), null, 2)}\n`;
  return request.what === "json" ? writeBank(request.bank) : writeBankTable(request.bank);
}
