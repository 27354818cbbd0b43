/** The largest guide that is read, in bytes. */
export const MAX_GUIDE_BYTES = 5 * 1024 * 1024;

export type DecodedGuide = { ok: true; text: string } | { ok: false; reason: string };

/** The text of a guide file, or one sentence that says why it cannot be read and what to do instead. */
export function decodeGuide(bytes: Uint8Array): DecodedGuide {
  if (bytes.length > MAX_GUIDE_BYTES)
    return refuse("This file is larger than 5 MB. Paste only the interview guide itself.");
  const document = documentKind(bytes);
  if (document !== null) {
    return refuse(
      `This is a ${document}, not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.`,
    );
  }
  const encoding = markedEncoding(bytes);
  if (encoding === "utf-8" && bytes.includes(0)) {
    return refuse(
      "This file is not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.",
    );
  }
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.trim() === "") return refuse("This file is empty. Choose a file with an interview guide in it.");
    return { ok: true, text };
  } catch {
    return refuse(
      "This file is not in UTF-8. Save it again as text with the encoding UTF-8, or paste its text.",
    );
  }
}

const refuse = (reason: string): DecodedGuide => ({ ok: false, reason });

function markedEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}

const signatures: [signature: number[], name: string][] = [
  [[0x25, 0x50, 0x44, 0x46], "PDF document"],
  [[0x50, 0x4b, 0x03, 0x04], "Word document or another packed file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "Word document"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rich-text document"],
];

function documentKind(bytes: Uint8Array): string | null {
  return (
    signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1] ?? null
  );
}
