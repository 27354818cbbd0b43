import { expect, test } from "vitest";
import { cardId, kitId } from "./place-ids.ts";
import { aDraft, outage, pipeline, rollback } from "./plan-draft.fixture.ts";
import { handOverQuestion, moveKit, moveQuestion, removeKit, removeQuestion } from "./plan-moves.ts";

test("a moved kit keeps the focus and says where it is", () => {
  expect(moveKit(aDraft(), "screen", 1)).toEqual({
    edit: { type: "move kit", key: "screen", by: 1 },
    words: "Screen is now interview 2 of 2.",
    focusOn: kitId("screen"),
  });
  expect(moveKit(aDraft(), "screen", -1)).toBeNull();
});

test("after a kit is removed the focus goes to its neighbour", () => {
  expect(removeKit(aDraft(), "screen")).toEqual({
    edit: { type: "remove kit", key: "screen" },
    words: "Screen is removed. Undo brings it back.",
    focusOn: kitId("technical"),
  });
  expect(removeKit(aDraft(), "technical")?.focusOn).toBe(kitId("screen"));
  expect(removeKit(aDraft(), "gone")).toBeNull();
});

test("a moved question keeps the focus and says where it is", () => {
  const place = { key: "screen", questionVersionId: pipeline };
  expect(moveQuestion(aDraft(), place, 1)).toEqual({
    edit: { type: "move question", ...place, by: 1 },
    words: "Now question 2 of 2 in Screen.",
    focusOn: cardId(place),
  });
  expect(moveQuestion(aDraft(), place, -1)).toBeNull();
});

test("a question handed over takes the focus along, unless the other kit asks it already", () => {
  expect(
    handOverQuestion(aDraft(), { key: "screen", questionVersionId: pipeline }, "technical"),
  ).toMatchObject({
    edit: { type: "hand over question", key: "screen", questionVersionId: pipeline, to: "technical" },
    words: "Now the last question of Technical.",
    focusOn: cardId({ key: "technical", questionVersionId: pipeline }),
  });
  expect(handOverQuestion(aDraft(), { key: "screen", questionVersionId: rollback }, "technical")).toBeNull();
});

test("after a question is removed the focus goes to its neighbour, or to the kit when it was the last", () => {
  const draft = aDraft();
  const remove = (questionVersionId: string) =>
    removeQuestion(draft, { key: "technical", questionVersionId });
  expect(remove(outage)).toEqual({
    edit: { type: "remove question", key: "technical", questionVersionId: outage },
    words: "The question is removed. Undo brings it back.",
    focusOn: cardId({ key: "technical", questionVersionId: rollback }),
  });
  expect(remove(pipeline)).toBeNull();
  expect(remove(rollback)?.focusOn).toBe(cardId({ key: "technical", questionVersionId: outage }));
  draft.kits[1]?.questions.splice(0, 1);
  expect(remove(rollback)?.focusOn).toBe(kitId("technical"));
});
