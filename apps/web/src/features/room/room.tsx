import { useCallback, useMemo, useState } from "react";
import type { Answers } from "../../app/api.ts";
import { Page } from "../../app/page.tsx";
import { serverNow } from "../../app/server-time.ts";
import { Notice } from "../../ui/notice.tsx";
import { AgendaBar } from "./agenda-bar.tsx";
import { Agenda } from "./agenda.tsx";
import { checkItems } from "./check-items.ts";
import { secondsIn } from "./clock-words.ts";
import { InterviewClock } from "./interview-clock.tsx";
import { NotesColumn } from "./notes-column.tsx";
import { placesOf } from "./places.ts";
import { mustHavesHeard, notedIntents, notedQuestions } from "./progress.ts";
import { QuestionPanel } from "./question-panel.tsx";
import { RoomActions } from "./room-actions.tsx";
import { RoomNotices } from "./room-notices.tsx";
import { useLines } from "./use-lines.ts";
import { useNotebook } from "./use-notebook.ts";
import { useRoomCommands } from "./use-room-commands.ts";
import { useRoomCursor } from "./use-room-cursor.ts";
import { useRoomMemory } from "./use-room-memory.ts";
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
  const notebook = useNotebook(interviewId, room.notes);
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

  const noted = useLines(notebook, notedQuestions);
  const heard = useLines(notebook, notedIntents);
  const items = questions.map(({ questionVersionId: id, prompt, minutes: planned }) => ({
    id,
    prompt,
    minutes: planned,
    spentMinutes: spentMinutes(id),
    hasNotes: noted.includes(id),
  }));
  const freePlace = places.at(-1);
  const title = `${room.candidateName} · ${room.jobTitle} · ${room.name}`;
  const clock = <InterviewClock startedAt={startedAt} endedAt={endedAt} minutes={minutes} />;
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
            <h1 className="text-read font-semibold text-balance sm:sr-only">{title}</h1>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:flex-1 sm:justify-between lg:hidden">
              {clock}
              {actions}
            </div>
          </header>
          <div className="lg:hidden">
            <AgendaBar items={items} current={index + 1} />
          </div>
          {submitted && (
            <Notice title="Your scorecard is submitted">
              These notes are part of it now and can no longer be changed.
            </Notice>
          )}
          <RoomNotices failure={failure} on="narrow" />
          <div className="grid min-h-0 flex-1 gap-x-8 gap-y-6 sm:max-lg:grid-cols-[minmax(0,1fr)_16rem] lg:grid-cols-[13rem_minmax(0,1fr)_18rem] lg:grid-rows-[minmax(0,1fr)] 2xl:grid-cols-[16rem_minmax(0,1fr)_24rem]">
            <div className="-mx-2 overflow-y-auto px-2 max-lg:hidden">
              <Agenda
                items={items}
                current={index + 1}
                mustHaves={mustHavesHeard(competencies, questions, heard)}
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
            <NotesColumn
              questions={questions}
              current={question ? index : null}
              onOpen={cursor.openNote}
              freePlace={freePlace}
              onActive={cursor.onActive}
              failure={failure}
            />
          </div>
        </div>
      </Page>
    </WritingContext>
  );
}
