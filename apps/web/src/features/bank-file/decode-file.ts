export type BankFormat = "json" | "csv";

export type DecodedFile =
  | { ok: true; text: string; format: BankFormat }
  /** One sentence that says what to do instead. */
  | { ok: false; message: string };

/** The text of a chosen file, or why it is none. Its name tells the format, its first bytes what else it may be. */
export function decodeFile(name: string, bytes: Uint8Array<ArrayBuffer>): DecodedFile {
  const disguised = otherKind(name, bytes);
  if (disguised) return refused(disguised);
  const format = formatOf(name);
  if (!format) return refused("Choose a file that ends in .json or .csv. This one ends in neither.");
  if (bytes.length > limits[format].bytes) return refused(limits[format].message);
  if (bytes.includes(0)) return refused(`This is not a text file. ${chooseInstead[format]}`);
  const text = utf8(bytes);
  if (text === null)
    return refused(
      "Some letters in this file cannot be read. In the program that made it, save it again as UTF-8.",
    );
  if (text.trim() === "") return refused("There is nothing in this file. Choose another.");
  return { ok: true, text, format };
}

/** The largest file that is read at all, so that nothing larger is even loaded. */
export const LARGEST_BYTES = 20_000_000;

const limits = {
  json: {
    bytes: LARGEST_BYTES,
    message: "This file is larger than 20 MB. Split the bank into several files.",
  },
  csv: { bytes: 5_000_000, message: "This table is larger than 5 MB. Split it into several files." },
} as const satisfies Record<BankFormat, { bytes: number; message: string }>;

export const tooLarge = limits.json.message;

const refused = (message: string): DecodedFile => ({ ok: false, message });

const chooseInstead = {
  json: "Choose a bank that was saved as JSON.",
  csv: "Save the table as CSV (UTF-8) and choose that file.",
} as const satisfies Record<BankFormat, string>;

export function formatOf(name: string): BankFormat | null {
  if (/\.json$/i.test(name)) return "json";
  return /\.(?:csv|tsv|txt)$/i.test(name) ? "csv" : null;
}

/** A sentence about what a file is by its first bytes, whatever its name says. */
function otherKind(name: string, bytes: Uint8Array): string | null {
  const starts = (...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);
  const isZip = starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6);
  if (starts(0xd0, 0xcf, 0x11, 0xe0) || (isZip && !/\.(?:zip|docx|pptx|odt|odp|pages|key)$/i.test(name)))
    return "This looks like an Excel workbook. Save it as CSV (UTF-8) and choose that file.";
  if ((isZip && /\.zip$/i.test(name)) || starts(0x1f, 0x8b))
    return "This file is packed. Unpack it and choose the .json or .csv file inside.";
  if (starts(0x25, 0x50, 0x44, 0x46))
    return "This is a PDF. Choose the .json or .csv file that it was made from.";
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff))
    return "This file is saved as UTF-16. In the program that made it, save it again as UTF-8.";
  return null;
}

function utf8(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
