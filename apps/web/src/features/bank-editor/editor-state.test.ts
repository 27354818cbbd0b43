import { emptyDraft } from "@evenhand/questions";
import { expect, test } from "vitest";
import { isSameContent, isUnsaved, openEditor, reduceEditor, type EditorState } from "./editor-state.ts";

const content = emptyDraft();
const base = { version: 0, revision: 1 };
const opened = openEditor({ content, saved: content, base });
const write = (state: EditorState, prompt: string) =>
  reduceEditor(state, { type: "change", content: { ...state.content, prompt }, strand: "prompt" });
const act = (state: EditorState, minutes: number) =>
  reduceEditor(state, { type: "change", content: { ...state.content, minutes }, strand: null });

test("letters typed into one field are undone together", () => {
  const typed = write(write(write(opened, "W"), "Wh"), "Why");
  expect(typed.content.prompt).toBe("Why");
  expect(reduceEditor(typed, { type: "undo" }).content.prompt).toBe("");
});

test("acts that are done in one go are undone one by one", () => {
  const twice = act(act(opened, 9), 10);
  expect(reduceEditor(twice, { type: "undo" }).content.minutes).toBe(9);
});

test("what is written while a save is on its way is not saved yet", () => {
  const sent = write(opened, "Why");
  const later = write(sent, "Why not");
  const saved = reduceEditor(later, {
    type: "saved",
    content: sent.content,
    base: { version: 0, revision: 2 },
  });
  expect(saved.content.prompt).toBe("Why not");
  expect(isUnsaved(saved)).toBe(true);
  expect(saved.base.revision).toBe(2);
});

test("taking somebody else's version can be undone", () => {
  const mine = write(opened, "Mine");
  const theirs = { ...content, prompt: "Theirs" };
  const taken = reduceEditor(mine, { type: "open", content: theirs, saved: theirs, base });
  expect(isUnsaved(taken)).toBe(false);
  expect(reduceEditor(taken, { type: "undo" }).content.prompt).toBe("Mine");
});

test("the same words in another order of fields are the same content", () => {
  const { prompt, ...rest } = content;
  expect(isSameContent(content, { ...rest, prompt })).toBe(true);
  expect(isSameContent(content, { ...rest, prompt: "x" })).toBe(false);
});
