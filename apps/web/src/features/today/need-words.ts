import { agoWords, momentWords } from "../../app/date-words.ts";
import type { LoopNeed } from "./loop-needs.ts";

export type NeedWords = { title: string; detail: string; when: string };

export function needWords(need: LoopNeed, now: Date): NeedWords {
  const { loop, at } = need;
  const since = at === null ? "No time yet" : agoWords(at, { now });
  if (need.kind === "debrief")
    return { title: loop.candidateName, detail: "Every scorecard is in: open the debrief", when: since };
  const title = `${loop.candidateName} · ${need.interviewName}`;
  if (need.kind === "scorecards")
    return { title, detail: `No scorecard yet from ${names.format(need.missing)}`, when: since };
  const ahead = at === null ? "No time yet" : momentWords(at, { now });
  return { title, detail: "Nobody is assigned", when: ahead };
}

const names = new Intl.ListFormat("en", { type: "conjunction" });
