import type { QuestionDraft } from "@evenhand/questions";
import { editIntents, type IntentsEdit, type ReviewIntent, type Suggest } from "./review-intents.ts";

/** A question of a guide while somebody decides what becomes of it. */
export type ReviewQuestion = {
  /** Its id in the bank, made once, so that accepting it twice makes nothing twice. */
  id: string;
  /** Its first line in the guide, from 1. */
  line: number;
  prompt: string;
  kind: QuestionDraft["kind"];
  minutes: number;
  intents: ReviewIntent[];
  guide: QuestionDraft["guide"];
  sampleAnswer: string;
  adapt: string;
  standing: "waiting" | "skipped" | "accepted";
  /** Said of a question that is close to another: it is wanted all the same. */
  isWanted: boolean;
};

/** What is decided about a guide; the guide's own text does not change and is kept apart. */
export type Review = { roles: string[]; questions: ReviewQuestion[]; selected: string | null };

export type ReviewFields = Partial<
  Pick<ReviewQuestion, "prompt" | "kind" | "minutes" | "guide" | "sampleAnswer" | "adapt">
>;

export type ReviewAction =
  | { type: "name roles"; roles: string[] }
  | { type: "select"; id: string | null }
  | { type: "step"; by: 1 | -1 }
  | { type: "describe"; id: string; change: ReviewFields }
  | { type: "intents"; id: string; edit: IntentsEdit; suggest: Suggest }
  | { type: "want"; id: string }
  | { type: "skip"; id: string }
  | { type: "take back"; id: string }
  | { type: "accepted"; ids: readonly string[] };

export function reduceReview(review: Review, action: ReviewAction): Review {
  switch (action.type) {
    case "name roles":
      return { ...review, roles: action.roles };
    case "select":
      return { ...review, selected: action.id };
    case "step":
      return { ...review, selected: neighbour(review, action.by) };
    case "accepted": {
      const ids = new Set(action.ids);
      const questions = review.questions.map((question) =>
        ids.has(question.id) ? { ...question, standing: "accepted" as const } : question,
      );
      return goOn({ ...review, questions });
    }
    case "skip":
      return goOn(withQuestion(review, action.id, (question) => ({ ...question, standing: "skipped" })));
    case "take back":
      return withQuestion(review, action.id, (question) => ({ ...question, standing: "waiting" }));
    case "want":
      return withQuestion(review, action.id, (question) => ({ ...question, isWanted: true }));
    case "describe":
      return withQuestion(review, action.id, (question) => ({ ...question, ...action.change }));
    default:
      return withQuestion(review, action.id, (question) => ({
        ...question,
        intents: editIntents(question.intents, action.edit, action.suggest),
      }));
  }
}

/** Accepted questions are drafts of the bank by now and change there. */
function withQuestion(
  review: Review,
  id: string,
  change: (question: ReviewQuestion) => ReviewQuestion,
): Review {
  const questions = review.questions.map((question) =>
    question.id === id && question.standing !== "accepted" ? change(question) : question,
  );
  return { ...review, questions };
}

function neighbour({ questions, selected }: Review, by: 1 | -1): string | null {
  const at = questions.findIndex(({ id }) => id === selected);
  const next = at === -1 ? (by === 1 ? 0 : questions.length - 1) : at + by;
  return questions[next]?.id ?? selected;
}

/** From a question that is decided to the next that is not: after it, else before it, else where it is. */
function goOn(review: Review): Review {
  const { questions, selected } = review;
  const at = questions.findIndex(({ id }) => id === selected);
  if (questions[at]?.standing === "waiting") return review;
  const inOrder = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))];
  return { ...review, selected: inOrder.find(({ standing }) => standing === "waiting")?.id ?? selected };
}
