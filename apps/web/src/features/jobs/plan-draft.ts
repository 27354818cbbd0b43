import type { JobPlan } from "@evenhand/interview";

/** A plan while it is edited. Minutes are kept as typed, so that a half-written number is not lost or guessed. */
export type PlanDraft = Pick<JobPlan, "title" | "summary" | "hiringManagerId" | "competencies"> & {
  kits: KitDraft[];
};
export type KitDraft = {
  /** Known to this editor only: saving gives every kit a new id. */
  key: string;
  name: string;
  purpose: string;
  minutes: string;
  competencyIds: string[];
  questions: QuestionDraft[];
};
export type QuestionDraft = { questionVersionId: string; minutes: string };

export type PlanEdit =
  | { type: "describe"; change: Partial<Pick<PlanDraft, "title" | "summary" | "hiringManagerId">> }
  | { type: "grade"; competencyId: string }
  | { type: "stop grading"; competencyId: string }
  | { type: "weigh"; competencyId: string; change: { weight?: number; mustHave?: boolean } }
  | { type: "add kit"; key: string }
  | { type: "describe kit"; key: string; change: Partial<Pick<KitDraft, "name" | "purpose" | "minutes">> }
  | { type: "remove kit"; key: string }
  | { type: "move kit"; key: string; by: 1 | -1 }
  | { type: "focus"; key: string; competencyId: string; on: boolean }
  | ({ type: "add question"; key: string } & QuestionDraft)
  | ({ type: "time question"; key: string } & QuestionDraft)
  | { type: "remove question"; key: string; questionVersionId: string }
  | { type: "move question"; key: string; questionVersionId: string; by: 1 | -1 }
  | { type: "hand over question"; key: string; questionVersionId: string; to: string };

export function editPlan(draft: PlanDraft, edit: PlanEdit): PlanDraft {
  const { competencies, kits } = draft;
  switch (edit.type) {
    case "describe":
      return { ...draft, ...edit.change };
    case "grade":
      if (competencies.some(({ competencyId }) => competencyId === edit.competencyId)) return draft;
      return {
        ...draft,
        competencies: [...competencies, { competencyId: edit.competencyId, weight: 3, mustHave: false }],
      };
    case "stop grading":
      return {
        ...draft,
        competencies: competencies.filter(({ competencyId }) => competencyId !== edit.competencyId),
        kits: kits.map((kit) => focus(kit, edit.competencyId, false)),
      };
    case "weigh":
      return {
        ...draft,
        competencies: competencies.map((competency) =>
          competency.competencyId === edit.competencyId ? { ...competency, ...edit.change } : competency,
        ),
      };
    case "add kit":
      return { ...draft, kits: [...kits, newKit(edit.key, kits.length + 1)] };
    case "remove kit":
      return { ...draft, kits: kits.filter(({ key }) => key !== edit.key) };
    case "move kit": {
      const index = kits.findIndex(({ key }) => key === edit.key);
      return withKits(draft, moved(kits, index, edit.by));
    }
    case "hand over question":
      return handOver(draft, edit);
    default:
      return withKits(
        draft,
        replaced(kits, edit.key, (kit) => editKit(kit, edit)),
      );
  }
}

/** The same draft where nothing has changed, so that no undo step is made of it. */
const withKits = (draft: PlanDraft, kits: KitDraft[]): PlanDraft =>
  kits === draft.kits ? draft : { ...draft, kits };

function replaced(kits: KitDraft[], key: string, edit: (kit: KitDraft) => KitDraft): KitDraft[] {
  const index = kits.findIndex((kit) => kit.key === key);
  const kit = kits[index];
  const edited = kit && edit(kit);
  return edited === undefined || edited === kit ? kits : kits.with(index, edited);
}

type KitEdit = Extract<
  PlanEdit,
  {
    type: "describe kit" | "focus" | "add question" | "time question" | "remove question" | "move question";
  }
>;

function editKit(kit: KitDraft, edit: KitEdit): KitDraft {
  if (edit.type === "describe kit") return { ...kit, ...edit.change };
  if (edit.type === "focus") return focus(kit, edit.competencyId, edit.on);
  const { questions } = kit;
  const { questionVersionId } = edit;
  const index = questions.findIndex((question) => question.questionVersionId === questionVersionId);
  if (edit.type === "add question") {
    if (index >= 0) return kit;
    return { ...kit, questions: [...questions, { questionVersionId, minutes: edit.minutes }] };
  }
  if (edit.type === "move question") {
    const order = moved(questions, index, edit.by);
    return order === questions ? kit : { ...kit, questions: order };
  }
  if (edit.type === "remove question")
    return {
      ...kit,
      questions: questions.filter((question) => question.questionVersionId !== questionVersionId),
    };
  return {
    ...kit,
    questions: questions.map((question) =>
      question.questionVersionId === questionVersionId ? { ...question, minutes: edit.minutes } : question,
    ),
  };
}

/** Puts the question at the end of the other kit, unless it is asked there already. */
function handOver(draft: PlanDraft, edit: Extract<PlanEdit, { type: "hand over question" }>): PlanDraft {
  const { questionVersionId, key, to } = edit;
  const question = draft.kits
    .find((kit) => kit.key === key)
    ?.questions.find((candidate) => candidate.questionVersionId === questionVersionId);
  const there = draft.kits.find((kit) => kit.key === to);
  if (!question || !there || there.questions.some((other) => other.questionVersionId === questionVersionId))
    return draft;
  const taken = editPlan(draft, { type: "remove question", key, questionVersionId });
  return editPlan(taken, { type: "add question", key: to, ...question });
}

function focus(kit: KitDraft, competencyId: string, on: boolean): KitDraft {
  const others = kit.competencyIds.filter((id) => id !== competencyId);
  return { ...kit, competencyIds: on ? [...others, competencyId] : others };
}

/** The same list where the entry would leave it. */
function moved<Entry>(entries: Entry[], index: number, by: 1 | -1): Entry[] {
  const entry = entries[index];
  if (entry === undefined || index + by < 0 || index + by >= entries.length) return entries;
  return entries.toSpliced(index, 1).toSpliced(index + by, 0, entry);
}

const newKit = (key: string, position: number): KitDraft => ({
  key,
  name: `Kit ${position}`,
  purpose: "",
  minutes: "45",
  competencyIds: [],
  questions: [],
});
