// The policy for workers is that of pages: it allows no code made from text, so this comes before any schema.
import "../../app/no-code-from-text.ts";
import { readFile } from "./read-file.ts";
import type { Job } from "./worker-job.ts";
import { writeFile } from "./write-file.ts";

addEventListener("message", ({ data: job }: MessageEvent<Job>) => {
  postMessage(job.do === "read" ? readFile(job) : writeFile(job));
});
