import { openWorker } from "../../app/open-worker.ts";
import type { FileReading, ReadRequest } from "./read-file.ts";
import type { WriteRequest } from "./write-file.ts";

export type Job = ({ do: "read" } & ReadRequest) | ({ do: "write" } & WriteRequest);

/** Reads a file beside the page, which stays as quick as ever however large the file is. */
export const readBeside = (request: ReadRequest, signal: AbortSignal): Promise<FileReading> =>
  runBeside<FileReading>({ do: "read", ...request }, signal);

export const writeBeside = (request: WriteRequest, signal: AbortSignal): Promise<string> =>
  runBeside<string>({ do: "write", ...request }, signal);

/**
 * One worker for one job, so that giving up ends it at once. What is read is handed over, not copied. Rejects when it is given
 * up or breaks.
 */
async function runBeside<Answer>(job: Job, signal: AbortSignal): Promise<Answer> {
  const { default: address } = await import("./bank-file.worker.ts?worker&url").catch(notLoaded);
  signal.throwIfAborted();
  const worker = openWorker(address);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
  worker.addEventListener("error", ({ message }) =>
    reject(new Error(message || "The worker did not start.")),
  );
  signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  worker.postMessage(job, job.do === "read" ? [job.bytes.buffer] : []);
  return promise.finally(() => worker.terminate());
}

// Whether the network or a newer version of the page is behind it cannot be told; reloading helps with both.
function notLoaded(): never {
  throw new Error("The worker's address could not be loaded.");
}
