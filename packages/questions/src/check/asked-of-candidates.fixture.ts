import { askedHowTheyLive } from "./asked-how-they-live.fixture.ts";
import { askedWhoTheyAre } from "./asked-who-they-are.fixture.ts";

/** What must not be asked, by topic. */
export const askedOfCandidates: Record<string, string[]> = { ...askedWhoTheyAre, ...askedHowTheyLive };

/** What leads interviewers there, with the topic. */
export const readAboutCandidates: [text: string, topic: string][] = [
  ["Find out whether they have children.", "family"],
  ["Ask about their family.", "family"],
  ["Mentions family obligations", "family"],
  ["Has no children", "family"],
  ["Says that she is married.", "family"],
  ["Ask what the candidate's husband thinks of the shifts.", "family"],
  ["Works well although she is a single mother", "family"],
  ["Ask how old they are.", "age"],
  ["Find out their age from the year they graduated.", "age"],
  ["Looks for young talent", "age"],
  ["Is too old to learn a new language", "age"],
  ["Ask about their health.", "health"],
  ["Mentions that they are in therapy", "health"],
  ["Was often off sick, says they took sick leave", "health"],
  ["Speaks without an accent", "origin"],
  ["Is a native speaker of English", "origin"],
  ["Speaks with a strong accent", "origin"],
  ["Ask where they come from originally.", "origin"],
  ["Ask about their nationality and visa.", "origin"],
  ["Ask about their religion.", "religion"],
  ["Find out whether they are a union member.", "politics, unions and clubs"],
  ["Well-groomed", "looks"],
  ["Has a professional appearance", "looks"],
  ["Ask for the candidate's previous salary.", "pay history"],
  ["Check the candidate's criminal record.", "criminal record"],
  ["Explains gaps by military service", "military service"],
  ["Ask about their financial situation.", "private finances"],
];
