import { z } from "zod";
import { rubric } from "./rubric.ts";
import { slug } from "./slug.ts";
import { text } from "./text.ts";

/** What is graded: a name, what it covers, and the rubric that says what each level looks like. */
export const competency = z.object({
  key: slug,
  name: text("The competency's name", 80),
  definition: text("The definition", 600),
  rubric,
});
export type Competency = z.infer<typeof competency>;
