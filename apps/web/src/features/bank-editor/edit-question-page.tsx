import { useQuery, useSuspenseQueries } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { RouteSkeleton } from "../../app/route-boundary.tsx";
import { QuestionEditor } from "./question-editor.tsx";

const route = getRouteApi("/member/frame/bank/$questionId/edit");

/** A question is written here, from its first word on: a new one has its id before the server hears of it. */
export function EditQuestionPage() {
  const { questionId } = route.useParams();
  return <Loaded key={questionId} questionId={questionId} />;
}

function Loaded({ questionId }: { questionId: string }) {
  const isNew = route.useSearch({ select: (search) => search.new === true });
  const navigate = route.useNavigate();
  // Saved for the first time it stays on the page; nothing has to be loaded under the writer's hands.
  const [wasNew] = useState(isNew);
  const [{ data: competencies }, { data: roles }] = useSuspenseQueries({
    queries: [api.bank.competencies.queryOptions(), api.bank.roles.queryOptions()],
  });
  const { data: question, dataUpdatedAt } = useQuery({
    ...api.bank.question.queryOptions({ questionId }),
    enabled: !isNew,
    throwOnError: (_error, query) => !wasNew && query.state.data === undefined,
  });
  if (!question && !wasNew) return <RouteSkeleton />;
  return (
    <QuestionEditor
      questionId={questionId}
      question={question ?? null}
      readAt={dataUpdatedAt}
      competencies={competencies}
      roles={roles}
      onFirstSave={() => void navigate({ search: {}, replace: true, resetScroll: false })}
    />
  );
}
