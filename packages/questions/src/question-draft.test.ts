import { expect, test } from "vitest";
import { aQuestion } from "./question.fixture.ts";
import { emptyDraft, questionDraft, questionOfDraft } from "./question-draft.ts";
import { question } from "./question.ts";

test("every complete question without its key is a draft, and stands for itself", () => {
  const { key, ...content } = aQuestion();
  expect(questionDraft.parse(content)).toEqual(content);
  expect(questionOfDraft(key, content)).toEqual(aQuestion());
});

test("an empty draft may be kept and is not yet a question", () => {
  expect(questionDraft.parse(emptyDraft())).toEqual(emptyDraft());
  expect(question.safeParse(questionOfDraft("new", emptyDraft())).success).toBe(false);
});

test("blank lines are dropped, and intents get keys of their own from their sentences", () => {
  const { key, ...content } = aQuestion();
  const [intent] = content.intents;
  if (!intent) throw new Error("The fixture has an intent.");
  const twice = [intent, { ...intent, key: "" }, { ...intent, key: "" }];
  const made = questionOfDraft(key, { ...content, intents: twice, probes: ["", "Who agreed?", " "] });
  expect(made.probes).toEqual(["Who agreed?"]);
  expect(made.intents.map((each) => each.key)).toEqual([
    "names-scope",
    "decide-left-out",
    "decide-left-out-2",
  ]);
});

test("text that no store can keep is refused in a sentence", () => {
  for (const prompt of ["a\0b", "half \ud83d"])
    expect(questionDraft.safeParse({ ...emptyDraft(), prompt }).error?.issues).toMatchObject([
      { message: "The prompt has a character that cannot be kept. Remove it." },
    ]);
});
