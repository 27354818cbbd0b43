import { emptyDraft, type Question, type QuestionDraft } from "@evenhand/questions";
import { bank } from "@evenhand/questions/bank";

/** Who looks after which question, and in how many days it is looked at again. */
export const owners = [
  { key: "rollback-procedure", owner: "Inês Carvalho", reviewInDays: 190 },
  { key: "failed-deployment", owner: "Ruth Achieng", reviewInDays: 75 },
  { key: "containers", owner: "Jonas Weber", reviewInDays: -12 },
  { key: "pipeline-from-scratch", owner: "Priya Raghunathan", reviewInDays: 240 },
  { key: "what-to-automate", owner: "Inês Carvalho", reviewInDays: 305 },
];

/** A second version, written by one person and approved by another. */
export const secondVersion = {
  question: withProbe("what-to-automate", "What did you automate and later give back to people?"),
  approvedBy: "Amara Okafor",
  change: "Asks for something that was given back to people.",
  daysAgo: 60,
};

/** A change that waits for somebody to approve it. */
export const waitingChange = {
  question: withProbe("failed-deployment", "Who noticed that something was wrong before you did?"),
  editor: "Inês Carvalho",
  daysAgo: 2,
};

/** A new question, taken over from an older interview guide and not finished. */
export const newQuestion = {
  key: "a-change-may-skip-review",
  editor: "Ruth Achieng",
  guide: "Release engineer interview guide, 2024",
  line: 41,
  daysAgo: 1,
  content: {
    ...emptyDraft(),
    prompt: "When may a change skip the usual review?",
    roles: ["Release engineer"],
    intents: [
      {
        key: "",
        sentence: "Shows which risks they accept, and who they ask before they do.",
        competency: "judgement",
        listenFor: ["Names a change that did skip it, and what it would have cost to wait", ""],
        watchFor: ["", ""],
      },
    ],
  } satisfies QuestionDraft,
};

export const retirement = {
  key: "team-decision-you-opposed",
  replacedBy: "disagreed-with-someone-senior",
};

function withProbe(key: string, probe: string): Question {
  const shipped: Question[] = bank.packs.flatMap(({ questions }) => questions);
  const question = shipped.find((each) => each.key === key);
  if (!question) throw new Error(`The shipped bank has no question called ${key}.`);
  return { ...question, probes: [...question.probes, probe] };
}
