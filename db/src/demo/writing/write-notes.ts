import type { NoteMark, Rating } from "@evenhand/interview";
import type { DemoCandidate } from "../company/candidates.ts";
import type { DemoMember } from "../company/members.ts";
import { questionInBank } from "../jobs/questions.ts";
import { chanceOf, seededId, type Chance } from "../seeded.ts";
import { statementsOf } from "../statements/statements-of.ts";
import { factsOf, tell } from "./facts.ts";

export type WrittenNote = {
  id: string;
  question: string;
  intent: string | null;
  competency: string | null;
  mark: NoteMark | null;
  text: string;
  offsetSeconds: number;
};

export type Sitting = {
  interviewId: string;
  candidate: DemoCandidate;
  member: DemoMember;
  /** 0 for the lead; decides who writes which of several wordings of the same moment. */
  seat: number;
  questions: { key: string; minutes: number }[];
  ratings: Map<string, Rating>;
};

/** What one person typed during one interview, in the order in which it was typed. */
export function writeNotes(sitting: Sitting): WrittenNote[] {
  let startMinute = OPENING_MINUTES;
  return sitting.questions.flatMap(({ key, minutes }) => {
    const start = startMinute;
    startMinute += minutes;
    return notesOnQuestion(sitting, key, { start, minutes });
  });
}

const OPENING_MINUTES = 3;

function notesOnQuestion(
  sitting: Sitting,
  question: string,
  { start, minutes }: { start: number; minutes: number },
): WrittenNote[] {
  const { interviewId, candidate, member, seat } = sitting;
  const chance = chanceOf(`notes/${interviewId}/${member.name}/${question}`);
  const statements = statementsOf(question);
  const facts = factsOf(candidate.name, question);
  const words = (kind: string, choices: string[], turn: number) => {
    const order = chanceOf(`words/${candidate.name}/${question}/${kind}`).shuffled(choices);
    return tell(order[(seat + turn) % order.length] ?? "", facts);
  };

  const drafts: Omit<WrittenNote, "id" | "offsetSeconds">[] = [];
  if (chance.uniform() < CONTEXT_SHARE)
    drafts.push({
      question,
      intent: null,
      competency: null,
      mark: null,
      text: words("context", statements.context, 0),
    });
  for (const { key: intent, competency } of questionInBank(question).intents) {
    const choices = statements.intents[intent];
    if (!choices) throw new Error(`Nothing is written for the intent ${intent} of ${question}.`);
    const turns = { for: 0, against: 0, follow_up: 0 };
    for (const mark of marksFor(sitting.ratings.get(competency), chance)) {
      const text = `${prefixes[mark]} ${words(`${intent}/${mark}`, choices[mark], turns[mark])}`;
      turns[mark] += 1;
      if (!drafts.some((draft) => draft.text === text))
        drafts.push({ question, intent, competency, mark, text });
    }
  }
  const seconds = drafts
    .map(() => chance.whole(start * 60, (start + minutes) * 60 - 1))
    .toSorted((one, other) => one - other);
  return drafts.map((draft, index) => ({
    ...draft,
    id: seededId(`note/${interviewId}/${member.name}/${question}/${index}`),
    offsetSeconds: seconds[index] ?? start * 60,
  }));
}

const CONTEXT_SHARE = 0.6;
const prefixes: Record<NoteMark, string> = { for: "+", against: "-", follow_up: "?" };

/** One to three marks that a person who gave this rating would have set; the first one carries it. */
function marksFor(rating: Rating | undefined, { uniform, pick }: Chance): NoteMark[] {
  if (!rating) return uniform() < 0.3 ? [pick(["for", "follow_up"])] : [];
  if (rating.kind !== "rated")
    return rating.kind === "not_assessed" && rating.reason === "unclear" ? ["follow_up"] : [];
  const first: NoteMark = rating.level >= 3 ? "for" : "against";
  const marks: NoteMark[] = [first];
  if (uniform() < 0.6) marks.push(second());
  if (uniform() < 0.15) marks.push("follow_up");
  return marks;

  function second(): NoteMark {
    if (rating?.kind !== "rated" || rating.level === 4) return "for";
    if (rating.level === 1) return "against";
    return pick(["for", "for", "against", "follow_up"]);
  }
}
