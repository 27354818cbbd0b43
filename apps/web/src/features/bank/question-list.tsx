import { useMemo } from "react";
import type { Answers } from "../../app/api.ts";
import { ListEnd } from "./list-end.tsx";
import { QuestionRow } from "./question-row.tsx";
import { useArrowKeys } from "./use-arrow-keys.ts";
import type { BankSearch } from "./use-bank-search.ts";

type QuestionListProps = {
  search: BankSearch;
  competencies: Answers["bank"]["competencies"];
  onWalk: (by: 1 | -1) => void;
};

export function QuestionList({ search, competencies, onWalk }: QuestionListProps) {
  const names = useMemo(() => new Map(competencies.map(({ id, name }) => [id, name])), [competencies]);
  const list = useArrowKeys(onWalk);
  const wanted = search.data?.pages[0]?.wanted ?? nothing;
  return (
    <>
      <ul ref={list} className="@container flex flex-col">
        {search.questions.map((question) => (
          <QuestionRow key={question.id} question={question} names={names} wanted={wanted} />
        ))}
      </ul>
      <ListEnd search={search} />
    </>
  );
}

const nothing = { beginnings: [], words: [] };
