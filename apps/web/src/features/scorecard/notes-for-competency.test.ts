import { expect, test } from "vitest";
import { byQuestion, letterAt, notesForCompetency } from "./notes-for-competency.ts";

const questions = [
  {
    questionVersionId: "pipeline",
    prompt: "Set up a pipeline from nothing.",
    intents: [
      { id: "builds", competencyId: "delivery" },
      { id: "decides", competencyId: "judgement" },
    ],
  },
];
const note = { questionVersionId: "pipeline", intentId: "builds", mark: null, offsetSeconds: 61 };

test("a note belongs to the competency of the intent it is filed to", () => {
  const notes = [
    { ...note, id: "n1", text: "Trunk first." },
    { ...note, id: "n2", text: "Asks who decides.", intentId: "decides" },
  ];
  const { filed, others } = notesForCompetency("judgement", { notes, questions });
  expect(filed.map(({ id }) => id)).toEqual(["n2"]);
  expect(others.map(({ id }) => id)).toEqual(["n1"]);
});

test("a note without an intent stands among the others, with its question if it has one", () => {
  const notes = [
    { ...note, id: "n1", intentId: null, text: "Calm throughout." },
    { ...note, id: "n2", intentId: null, questionVersionId: null, text: "Arrived late." },
  ];
  const { filed, others } = notesForCompetency("delivery", { notes, questions });
  expect(filed).toEqual([]);
  expect(others.map(({ prompt }) => prompt)).toEqual(["Set up a pipeline from nothing.", null]);
});

test("the mark in front is no part of the words, and a note without words is left out", () => {
  const notes = [
    { ...note, id: "n1", text: "+ Trunk first.", mark: "for" as const },
    { ...note, id: "n2", text: "- ", mark: "against" as const },
    { ...note, id: "n3", text: "" },
  ];
  const { filed } = notesForCompetency("delivery", { notes, questions });
  expect(filed).toEqual([
    { id: "n1", words: "Trunk first.", mark: "for", offsetSeconds: 61, prompt: questions[0]?.prompt },
  ]);
});

test("notes that follow each other on one question stand together, in their order", () => {
  const notes = [answer("1", "p"), answer("2", "p"), answer("3", null), answer("4", "p")];
  expect(byQuestion(notes).map((group) => group.notes.map(({ id }) => id))).toEqual([
    ["1", "2"],
    ["3"],
    ["4"],
  ]);
});

test("no citing key is a key that leads elsewhere", () => {
  const keys = Array.from({ length: 26 }, (_, index) => letterAt(index));
  expect(keys.slice(0, 3)).toEqual(["a", "b", "c"]);
  expect(keys.filter((key) => key !== undefined && "gjk".includes(key))).toEqual([]);
  expect(keys.at(-1)).toBeUndefined();
});

const answer = (id: string, prompt: string | null) => ({
  id,
  prompt,
  words: "",
  mark: null,
  offsetSeconds: 0,
});
