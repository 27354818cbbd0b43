import { z } from "zod";
import { slug } from "./slug.ts";
import { text } from "./text.ts";

/**
 * One thing a question is asked to find out. Notes are filed to it, so its key is unique within the question;
 * `competency` is the key of the competency that those notes are evidence for.
 */
export const intent = z.object({
  key: slug,
  sentence: text("The intent", 300),
  competency: slug,
  listenFor: z.array(text("A signal to listen for", 300)).min(2, "Give at least two signals to listen for."),
  watchFor: z.array(text("A signal to watch for", 300)).min(2, "Give at least two signals to watch for."),
});
export type Intent = z.infer<typeof intent>;
