import { openWorker } from "../../app/open-worker.ts";
import type { GuideReading } from "./guide-reading.ts";
import type { GuideToRead } from "./read-guide.worker.ts";

/** Reads a guide beside the page, which stays usable; aborting ends the reading at once. */
export async function readGuide(given: GuideToRead, signal: AbortSignal): Promise<GuideReading> {
  const { default: address } = await import("./read-guide.worker.ts?worker&url");
  signal.throwIfAborted();
  const worker = openWorker(address);
  try {
    return await new Promise<GuideReading>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<GuideReading>) => resolve(data));
      worker.addEventListener("error", () => reject(new Error("The guide could not be read.")));
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.postMessage(given, []);
    });
  } finally {
    worker.terminate();
  }
}
