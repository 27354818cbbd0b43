import { questionInBank } from "../jobs/questions.ts";
import type { QuestionStatements } from "./statements.ts";

export function statementsOf(question: string): QuestionStatements {
  const { intents, probes } = questionInBank(question);
  return {
    context: ["Talked about {system}, {team} and {neighbour}"],
    intents: Object.fromEntries(
      intents.map(({ key, listenFor, watchFor }) => [
        key,
        { for: listenFor, against: watchFor, follow_up: probes },
      ]),
    ),
  };
}
