import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { failure, type Outcome } from "./outcome.ts";

type Read<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true }>
>;

/** The options and files among a command's arguments, or what is wrong with them. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
): { ok: true; given: Read<Options> } | { ok: false; outcome: Outcome } {
  try {
    return { ok: true, given: parseArgs({ args, options, allowPositionals: true }) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node adds how to write a file name that begins with a hyphen, which hides the rest
    const [sentence = "The options could not be read"] = error.message.split(". ");
    return { ok: false, outcome: failure(2, `${sentence}.`) };
  }
}
