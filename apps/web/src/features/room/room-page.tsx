import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { canKeepNotes } from "../../outbox/page-outbox.ts";
import { Room } from "./room.tsx";
import { UnsafeConnection } from "./unsafe-connection.tsx";

const route = "/member/wide/interviews/$interviewId";

export function RoomPage() {
  return canKeepNotes() ? <SafeRoom /> : <UnsafeConnection />;
}

function SafeRoom() {
  const { interviewId } = useParams({ from: route });
  const { question = 1 } = useSearch({ from: route });
  const { data: room } = useSuspenseQuery(api.interviews.room.queryOptions({ interviewId }));
  return <Room key={interviewId} room={room} number={question} />;
}
