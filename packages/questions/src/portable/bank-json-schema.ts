import { z } from "zod";
import { portableBank } from "./portable-bank.ts";

/** The format as JSON Schema, for editors and other programs. It is wider than the format: rules between values are not in it. */
export function portableBankJsonSchema() {
  return z.toJSONSchema(portableBank, { io: "input" });
}
