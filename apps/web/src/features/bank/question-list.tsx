import type { Answers } from "../../app/api.ts";
import { ListEnd } from "./list-end.tsx";
import { QuestionRow } from "./question-row.tsx";
import type { BankSearch } from "./use-bank-search.ts";

type QuestionListProps = {
  search: BankSearch;
  competencies: Answers["bank"]["competencies"];
  onWalk: (by: 1 | -1) => void;
};

export function QuestionList({ search, competencies, onWalk }: QuestionListProps) {
  const names = new Map(competencies.map(({ id, name }) => [id, name]));
  const wanted = search.data?.pages[0]?.wanted ?? { beginnings: [], words: [] };
  return (
    <>
      <ul className="@container flex flex-col">
        {search.questions.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            competencies={question.competencyIds.map((id) => names.get(id) ?? "")}
            wanted={wanted}
            onWalk={onWalk}
          />
        ))}
      </ul>
      <ListEnd search={search} />
    </>
  );
}
