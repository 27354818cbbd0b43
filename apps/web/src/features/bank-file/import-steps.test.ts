import { TRPCClientError } from "@trpc/client";
import { describe, expect, test } from "vitest";
import { checkStep, readStep, writeStep, type ImportDoors, type Preview } from "./import-steps.ts";

const file = (content = "{}", name = "bank.json") => new File([content], name);
const read = { name: "bank.json", text: "{}", format: "json" as const };
const preview: Preview = {
  ok: true,
  notes: [],
  counts: { new: 1, same: 0, drafts: 0, refused: 0 },
  competencies: [],
  questions: [],
};

const doors: ImportDoors = {
  competencies: async () => [],
  read: async () => ({ kind: "read", text: "{}", format: "json", questions: 1 }),
  preview: async () => preview,
  write: async () => ({ added: 1, drafted: 0 }),
};

const lost = () => Promise.reject(new TypeError("Failed to fetch"));
const refusedWith = (code: string, message: string) => {
  const shape = { message, code: -32600, data: { code } };
  return Promise.reject(TRPCClientError.from({ error: shape }));
};

describe("a chosen file", () => {
  test("that can be read is checked against the bank", async () => {
    expect(await readStep(file(), doors)).toEqual({ at: "checked", read, preview, refusal: null });
  });

  test("that is no bank leads back to choosing, with the reason", async () => {
    const refusing = { ...doors, read: async () => ({ kind: "refused" as const, message: "No." }) };
    expect(await readStep(file(), refusing)).toEqual({ at: "choosing", refusal: "No." });
  });

  test("larger than any bank is not even loaded", async () => {
    const huge = file("x".repeat(20_000_001));
    expect(await readStep(huge, { ...doors, read: lost })).toMatchObject({
      at: "choosing",
      refusal: expect.stringContaining("20 MB"),
    });
  });

  test("that was moved away since is to be chosen again", async () => {
    const gone = Object.assign(file(), { arrayBuffer: () => Promise.reject(new Error("NotReadableError")) });
    expect(await readStep(gone, doors)).toMatchObject({
      at: "choosing",
      refusal: expect.stringContaining("choose it again"),
    });
  });

  test("with something to correct is not sent", async () => {
    const problems = [{ line: 3, message: "Write minutes." }];
    const wrong = {
      ...doors,
      read: async () => ({ kind: "problems" as const, format: "csv" as const, problems }),
    };
    const step = await readStep(file("", "bank.csv"), { ...wrong, preview: lost });
    expect(step).toEqual({ at: "wrong", name: "bank.csv", format: "csv", problems });
  });

  test("stays chosen when the server cannot be reached, before reading and after", async () => {
    expect(await readStep(file(), { ...doors, competencies: lost })).toMatchObject({
      at: "stopped",
      read: null,
      sentence: "The server cannot be reached. Try again in a moment.",
    });
    expect(await readStep(file(), { ...doors, preview: lost })).toMatchObject({ at: "stopped", read });
  });

  test("in which only the server finds something wrong is told with its lines too", async () => {
    const problems = [{ line: 2, message: "No such competency." }];
    const step = await checkStep(read, { ...doors, preview: async () => ({ ok: false, problems }) });
    expect(step).toEqual({ at: "wrong", name: "bank.json", format: "json", problems });
  });
});

describe("an import", () => {
  test("tells what it did", async () => {
    expect(await writeStep({ read, preview }, doors)).toEqual({
      at: "imported",
      read,
      preview,
      added: 1,
      drafted: 0,
    });
  });

  test("that the server refuses is checked against the bank as it is now", async () => {
    const changed = { ...preview, counts: { ...preview.counts, refused: 1 } };
    const step = await writeStep(
      { read, preview },
      {
        ...doors,
        write: () => refusedWith("BAD_REQUEST", "Nothing was imported. Draft."),
        preview: async () => changed,
      },
    );
    expect(step).toEqual({ at: "checked", read, preview: changed, refusal: "Nothing was imported. Draft." });
  });

  test.each([
    ["was lost", lost],
    ["broke off inside the server", () => refusedWith("INTERNAL_SERVER_ERROR", "Something went wrong.")],
  ])("whose answer %s says that trying again makes nothing twice", async (_, write) => {
    const step = await writeStep({ read, preview }, { ...doors, write, preview: lost });
    expect(step).toMatchObject({
      at: "checked",
      preview,
      refusal: expect.stringContaining("makes nothing twice"),
    });
  });
});
