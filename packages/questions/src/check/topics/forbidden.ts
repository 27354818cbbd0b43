import { age } from "./age.ts";
import { politics, religion } from "./belief.ts";
import { family } from "./family.ts";
import { health } from "./health.ts";
import { origin } from "./origin.ts";
import { criminalRecord, finances, military, payHistory } from "./past.ts";
import { gender, looks } from "./person.ts";
import type { Topic } from "./topic.ts";

/** What an interview does not ask about: laws in many countries forbid it, and none of it says how somebody works. */
export const forbiddenTopics: Topic[] = [
  origin,
  family,
  age,
  health,
  religion,
  politics,
  gender,
  looks,
  finances,
  payHistory,
  criminalRecord,
  military,
];
