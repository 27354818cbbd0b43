import { expect, test } from "vitest";
import { decodeGuide, MAX_GUIDE_BYTES } from "./decode-guide.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("text in UTF-8 is accepted, with or without its mark", () => {
  expect(decodeGuide(bytes("Fragen für Köchinnen"))).toEqual({ ok: true, text: "Fragen für Köchinnen" });
  expect(decodeGuide(bytes("\ufeffFragen"))).toEqual({ ok: true, text: "Fragen" });
});

test("text in UTF-16 is accepted when its mark says so", () => {
  const little = new Uint8Array([0xff, 0xfe, 0x48, 0x00, 0x69, 0x00]);
  const big = new Uint8Array([0xfe, 0xff, 0x00, 0x48, 0x00, 0x69]);
  expect(decodeGuide(little)).toEqual({ ok: true, text: "Hi" });
  expect(decodeGuide(big)).toEqual({ ok: true, text: "Hi" });
});

test.each([
  ["nothing", new Uint8Array(), "This file is empty. Choose a file with an interview guide in it."],
  ["blank lines", bytes(" \n\n\t"), "This file is empty. Choose a file with an interview guide in it."],
  [
    "a byte more than fits",
    new Uint8Array(MAX_GUIDE_BYTES + 1).fill(97),
    "This file is larger than 5 MB. Paste only the interview guide itself.",
  ],
  [
    "a PDF",
    bytes("%PDF-1.7 …"),
    "This is a PDF document, not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.",
  ],
  [
    "a Word document",
    new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14]),
    "This is a Word document or another packed file, not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.",
  ],
  [
    "an old Word document",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    "This is a Word document, not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.",
  ],
  [
    "rich text",
    bytes("{\\rtf1\\ansi"),
    "This is a rich-text document, not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.",
  ],
  [
    "anything else with NUL bytes",
    new Uint8Array([0x47, 0x00, 0x49]),
    "This file is not text. Open it, select all, copy, and paste it here, or save it as text, HTML or Markdown.",
  ],
  [
    "another encoding",
    new Uint8Array([0x4b, 0xf6, 0x63, 0x68]),
    "This file is not in UTF-8. Save it again as text with the encoding UTF-8, or paste its text.",
  ],
])("%s is refused in one sentence that says what to do", (_what, given, reason) => {
  expect(decodeGuide(given)).toEqual({ ok: false, reason });
});
