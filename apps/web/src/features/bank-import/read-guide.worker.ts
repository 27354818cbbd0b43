// Before any schema is made: the content security policy allows no code made from text here either.
import "../../app/no-code-from-text.ts";
import { decodeGuide, parseGuide } from "@evenhand/questions/guide-import";
import { betterReading, type GuideReading } from "./guide-reading.ts";

/** A file as it was chosen, or a text with the same in HTML where the clipboard had both. */
export type GuideToRead = { file: Blob } | { text: string; html: string | null };

addEventListener("message", ({ data }: MessageEvent<GuideToRead>) => {
  // Reported, a failure reaches the page as the worker's error.
  read(data).then((reading) => postMessage(reading), reportError);
});

async function read(given: GuideToRead): Promise<GuideReading> {
  if (!("file" in given)) {
    const plain = given.text === "" ? null : parseGuide(given.text);
    const formatted = given.html === null ? null : parseGuide(given.html, "html");
    return betterReading(plain, formatted);
  }
  // A file that is far too large is refused by its beginning.
  const bytes = await given.file.slice(0, MOST_BYTES).bytes();
  const decoded = decodeGuide(bytes);
  return decoded.ok ? parseGuide(decoded.text) : decoded;
}

const MOST_BYTES = 6 * 1024 * 1024;
