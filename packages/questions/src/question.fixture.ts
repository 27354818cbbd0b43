import type { Question } from "./question.ts";

/** The smallest complete question, for tests that change one thing about it. */
export function aQuestion(): Question {
  return {
    key: "plan-a-release",
    prompt: "How do you plan a release?",
    kind: "common",
    roles: ["Release engineer"],
    level: "any",
    minutes: 8,
    intents: [
      {
        key: "names-scope",
        sentence: "Shows whether they decide what is left out.",
        competency: "judgement",
        listenFor: ["Names something left out", "Says who agreed"],
        watchFor: ["Everything was included", "Somebody else decided"],
      },
    ],
    guide: { type: "open", parts: [{ name: "Scope", text: "What was in and what was not." }] },
    probes: ["What did you leave out?", "Who agreed?"],
    adapt: "Ask about a product of theirs.",
    specimenAnswers: [
      {
        answer: "We put in what was ready.",
        ratings: [{ competency: "judgement", level: 1 }],
        reason: "No choice is named.",
      },
      {
        answer: "We left out the export, because support had no one to test it.",
        ratings: [{ competency: "judgement", level: 3 }],
        reason: "A choice with a fact behind it.",
      },
    ],
  };
}
