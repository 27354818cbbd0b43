import { describe, expect, test } from "vitest";
import { decodeFile } from "./decode-file.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...new TextEncoder().encode(part)] : part)),
  );

describe("a chosen file", () => {
  test("is read as what its name says, without a byte order mark", () => {
    expect(decodeFile("Bank.JSON", bytes([0xef, 0xbb, 0xbf], "{}"))).toEqual({
      ok: true,
      text: "{}",
      format: "json",
    });
    expect(decodeFile("a.csv", bytes("prompt\nWarum?\n"))).toMatchObject({ ok: true, format: "csv" });
    expect(decodeFile("from sheets.tsv", bytes("prompt"))).toMatchObject({ ok: true, format: "csv" });
  });

  test.each<[what: string, file: [name: string, content: Uint8Array<ArrayBuffer>], message: RegExp]>([
    [
      "an Excel workbook",
      ["bank.xlsx", bytes([0x50, 0x4b, 3, 4], "xl/")],
      /looks like an Excel workbook.*CSV \(UTF-8\)/,
    ],
    [
      "a workbook that is called CSV",
      ["bank.csv", bytes([0x50, 0x4b, 3, 4], "xl/")],
      /looks like an Excel workbook/,
    ],
    [
      "an old Excel workbook",
      ["bank.xls", bytes([0xd0, 0xcf, 0x11, 0xe0, 0])],
      /looks like an Excel workbook/,
    ],
    ["a text document", ["bank.docx", bytes([0x50, 0x4b, 3, 4])], /ends in \.json or \.csv/],
    ["a ZIP file", ["bank.zip", bytes([0x50, 0x4b, 3, 4])], /Unpack it/],
    ["a GZIP file", ["bank.json.gz", bytes([0x1f, 0x8b, 8])], /Unpack it/],
    ["a PDF", ["bank.json", bytes("%PDF-1.7")], /This is a PDF/],
    ["UTF-16", ["bank.csv", bytes([0xff, 0xfe, 0x70, 0])], /UTF-16.*save it again as UTF-8/],
    ["another name", ["bank.docm", bytes("{}")], /ends in \.json or \.csv/],
    ["NUL bytes", ["bank.csv", bytes("prompt", [0], "x")], /not a text file.*Save the table as CSV/],
    ["another encoding", ["bank.csv", bytes("prompt\nna", [0xef], "ve\n")], /save it again as UTF-8/],
    ["no content", ["bank.json", bytes()], /nothing in this file/],
    ["white space only", ["bank.csv", bytes([0xef, 0xbb, 0xbf], " \r\n")], /nothing in this file/],
  ])("with %s is refused in one sentence that says what to do", (_, file, message) => {
    expect(decodeFile(...file)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  test("of the largest size is read, and of one byte more is not", () => {
    expect(answerTo("a.csv", 5_000_000)).toContain("nothing in this file");
    expect(answerTo("a.csv", 5_000_001)).toContain("5 MB");
    expect(answerTo("a.json", 20_000_000)).toContain("nothing in this file");
    expect(answerTo("a.json", 20_000_001)).toContain("20 MB");
  });
});

/** What is said about so many spaces. */
function answerTo(name: string, count: number): string {
  const decoded = decodeFile(name, new Uint8Array(count).fill(32));
  return decoded.ok ? "read" : decoded.message;
}
