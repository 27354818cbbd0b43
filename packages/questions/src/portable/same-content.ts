import type { QuestionDraft } from "../question-draft.ts";
import type { PortableQuestion } from "./portable-bank.ts";

/** Whether two JSON values say the same. Only the order of keys is ignored, because no reader sees it. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameContent(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What a question asks, without its key, where it stands and where it came from. */
export function contentOf(question: PortableQuestion): QuestionDraft {
  const { key: _key, version: _version, state: _state, reviewOn: _on, provenance: _from, ...rest } = question;
  const { replacedBy: _by, ...content } = rest;
  return content;
}
