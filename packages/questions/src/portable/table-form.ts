import type { QuestionDraft } from "../question-draft.ts";
import { listCell, listOf, partsCell, partsOf, textCell, textOf } from "./table-cells.ts";

/** A draft as it comes back from a table, where each value of a list is one line and nothing is blank. */
export function inTableForm(draft: QuestionDraft): QuestionDraft {
  return {
    ...draft,
    prompt: text(draft.prompt),
    roles: list(draft.roles),
    intents: draft.intents
      .map((intent) => ({
        key: text(intent.key),
        sentence: text(intent.sentence),
        competency: text(intent.competency),
        listenFor: list(intent.listenFor),
        watchFor: list(intent.watchFor),
      }))
      .filter((intent) => Object.values(intent).some((value) => value.length > 0)),
    guide: { ...draft.guide, parts: partsOf(partsCell(draft.guide.parts)) },
    probes: list(draft.probes),
    adapt: text(draft.adapt),
  };
}

const text = (value: string) => textOf(textCell(value));
const list = (values: readonly string[]) => listOf(listCell(values));
