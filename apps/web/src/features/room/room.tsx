import { useCallback, useMemo, useState } from "react";
import type { Answers } from "../../app/api.ts";
import { Page } from "../../app/page.tsx";
import { serverNow } from "../../app/server-time.ts";
import { Agenda, AgendaBar } from "./agenda.tsx";
import { checkItems } from "./check-items.ts";
import { secondsIn } from "./clock-words.ts";
import { InterviewClock } from "./interview-clock.tsx";
import { NoteField } from "./note-field.tsx";
import { NoteStream } from "./note-stream.tsx";
import { isSamePlace, placesOf } from "./places.ts";
import { mustHavesHeard, questionsWithNotes } from "./progress.ts";
import { QuestionPanel } from "./question-panel.tsx";
import { RoomActions } from "./room-actions.tsx";
import { RoomNotices } from "./room-notices.tsx";
import { streamOf } from "./stream.ts";
import { useNotebook } from "./use-notebook.ts";
import { useRoomCommands } from "./use-room-commands.ts";
import { useRoomCursor } from "./use-room-cursor.ts";
import { useRoomMemory } from "./use-room-memory.ts";
import { useServerTime } from "./use-server-time.ts";
import { WritingContext } from "./writing.ts";

type RoomProps = {
  room: Answers["interviews"]["room"];
  /** The open question, counted from 1. */
  number: number;
};

/** One conversation: its agenda, the question that is open, and what is noted. */
export function Room({ room, number }: RoomProps) {
  const { id: interviewId, questions, competencies, submitted, state, startedAt, endedAt, minutes } = room;
  const index = Math.min(number, Math.max(1, questions.length)) - 1;
  const question = questions[index];
  const isRunning = state === "in_progress";
  const now = useServerTime(isRunning);
  const { notebook, lines } = useNotebook(interviewId, room.notes);
  const { ticked, toggle, spentMinutes } = useRoomMemory(interviewId, question?.questionVersionId, isRunning);
  const places = useMemo(() => placesOf(question), [question]);
  const cursor = useRoomCursor({ notebook, places, index, count: questions.length });
  const [failure, setFailure] = useState<string | null>(null);
  const writing = useMemo(
    () => ({
      notebook,
      isReadOnly: submitted,
      secondsIn: () => secondsIn({ startedAt, endedAt, now: serverNow() }) ?? 0,
    }),
    [notebook, submitted, startedAt, endedAt],
  );
  const tick = useCallback(
    (digit: number) => {
      const item = question && checkItems(question).all[digit - 1];
      if (item) toggle(item.id);
    },
    [question, toggle],
  );
  useRoomCommands(interviewId, { moveQuestion: cursor.moveQuestion, movePlace: cursor.movePlace, tick });

  const withNotes = questionsWithNotes(lines);
  const items = questions.map(({ questionVersionId: id, prompt, minutes: planned }) => ({
    id,
    prompt,
    minutes: planned,
    spentMinutes: spentMinutes(id),
    hasNotes: withNotes.has(id),
  }));
  const freePlace = places.at(-1);
  const title = `${room.candidateName} · ${room.jobTitle} · ${room.name}`;
  const clock = <InterviewClock startedAt={startedAt} endedAt={endedAt} minutes={minutes} now={now} />;
  const actions = <RoomActions room={room} onFailure={setFailure} />;
  return (
    <WritingContext value={writing}>
      <Page
        title={title}
        width="full"
        crumbs={[{ label: "Today", link: { to: "/" } }]}
        action={
          <div className="flex items-center gap-4 max-lg:hidden">
            {clock}
            {actions}
          </div>
        }
      >
        <div className="flex min-h-0 flex-col gap-4 lg:h-[calc(100dvh-5.25rem)]">
          <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 lg:sr-only">
            <h1 className="text-read font-semibold text-balance">{title}</h1>
            <div className="flex items-center gap-4 lg:hidden">
              {clock}
              {actions}
            </div>
          </header>
          <div className="lg:hidden">
            <AgendaBar items={items} current={index + 1} />
          </div>
          <RoomNotices isSubmitted={submitted} failure={failure} />
          <div className="grid min-h-0 flex-1 gap-x-8 gap-y-6 sm:max-lg:grid-cols-[minmax(0,1fr)_16rem] lg:grid-cols-[13rem_minmax(0,1fr)_18rem] lg:grid-rows-[minmax(0,1fr)] 2xl:grid-cols-[16rem_minmax(0,1fr)_24rem]">
            <div className="-mx-2 overflow-y-auto px-2 max-lg:hidden">
              <Agenda
                items={items}
                current={index + 1}
                mustHaves={mustHavesHeard(competencies, questions, lines)}
              />
            </div>
            <div data-notes className="min-w-0 lg:-mx-1 lg:overflow-y-auto lg:px-1 lg:pb-1">
              {question ? (
                <QuestionPanel
                  key={question.questionVersionId}
                  question={question}
                  number={index + 1}
                  of={questions.length}
                  spentMinutes={spentMinutes(question.questionVersionId)}
                  places={places}
                  lines={lines}
                  activeIntentId={cursor.activeIntentId}
                  onActive={cursor.onActive}
                  ticked={ticked}
                  onToggle={toggle}
                />
              ) : (
                <p className="text-read text-muted">
                  {room.purpose || "This interview has no planned questions."} Take free notes as you talk.
                </p>
              )}
            </div>
            <div className="flex min-h-0 flex-col gap-5">
              <NoteStream
                notes={streamOf(lines, questions)}
                current={question ? index : null}
                onOpen={({ line, question: at }) => cursor.openLine(line.id, at)}
              />
              {freePlace && (
                <section
                  data-notes
                  aria-labelledby="free"
                  className="flex flex-col gap-1 border-t border-line pt-3"
                >
                  <h2 id="free" className="text-dense font-semibold">
                    Free notes
                  </h2>
                  <NoteField
                    key={freePlace.questionVersionId}
                    place={freePlace}
                    lines={lines.filter((line) => isSamePlace(line, freePlace))}
                    placeholder="Anything without an intent"
                    onActive={cursor.onActive}
                  />
                </section>
              )}
            </div>
          </div>
        </div>
      </Page>
    </WritingContext>
  );
}
