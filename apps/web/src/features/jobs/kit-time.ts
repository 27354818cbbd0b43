import type { KitDraft } from "./plan-draft.ts";
import { minutesOf } from "./plan-of-draft.ts";

/** What the questions of a kit take, against what the kit has, in minutes. */
export function kitTime({ minutes, questions }: Pick<KitDraft, "minutes" | "questions">): {
  words: string;
  over: number;
} {
  const planned = questions
    .map((question) => minutesOf(question.minutes))
    .filter((typed) => !Number.isNaN(typed))
    .reduce((sum, each) => sum + each, 0);
  const available = minutesOf(minutes);
  if (Number.isNaN(available)) return { words: `${planned} min`, over: 0 };
  const over = Math.max(0, planned - available);
  const words = `${planned}/${available} min`;
  return { words: over > 0 ? `${words}, ${over} over` : words, over };
}
