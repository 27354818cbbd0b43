/** Its message is one plain sentence for the person who started Evenhand. */
export class DatabaseStartError extends Error {
  override name = "DatabaseStartError";
}

/** Turns a refusal of the file system into a sentence; everything else stays the bug it is. */
export function fileError(error: unknown, folder: string): unknown {
  const sentence = sentences[errorCode(error) ?? ""];
  return sentence === undefined ? error : new DatabaseStartError(sentence(folder), { cause: error });
}

export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

const elsewhere = "choose another folder with EVENHAND_DATA";

const unwritable = (folder: string) =>
  `Evenhand may not write to its data folder ${folder}; allow it, or ${elsewhere}.`;
const notAFolder = (folder: string) => `The data folder ${folder} is not a folder; ${elsewhere}.`;
const full = (folder: string) =>
  `There is no space left on the disk that holds ${folder}; free some, or ${elsewhere}.`;

const sentences: Record<string, (folder: string) => string> = {
  EACCES: unwritable,
  EPERM: unwritable,
  EROFS: unwritable,
  EEXIST: notAFolder,
  ENOTDIR: notAFolder,
  ENOSPC: full,
  EDQUOT: full,
};
