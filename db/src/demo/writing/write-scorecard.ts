import type { Rating } from "@evenhand/interview";
import type { JobStory } from "../jobs/job-story.ts";
import type { DemoInterview, DemoLoop, Seat } from "../loops/demo-loop.ts";
import { seededId } from "../seeded.ts";
import { rateKit } from "./rate-kit.ts";
import { recommend, type Advice } from "./recommend.ts";
import { writeNotes, type WrittenNote } from "./write-notes.ts";

/** Everything one person has written about one interview so far. */
export type Written = {
  notes: WrittenNote[];
  scorecard: WrittenScorecard | null;
};

export type WrittenScorecard = {
  id: string;
  ratings: { competency: string; rating: Rating; evidence: string[] }[];
  advice: Advice | null;
  submittedAt: Date | null;
};

/** `until` cuts off notes that would not have been typed yet in a running interview. */
export function write(
  loop: DemoLoop,
  interview: DemoInterview,
  { seat, until }: { seat: Seat; until: Date },
): Written {
  const kit = loop.job.kits[interview.kit];
  if (!kit || !interview.startedAt || seat.progress === "assigned") return { notes: [], scorecard: null };
  const { candidate } = loop;
  const { member } = seat;
  const ratings = rateKit({ interviewId: interview.id, candidate, member }, kit.competencies);
  const secondsSoFar = (until.getTime() - interview.startedAt.getTime()) / 1000;
  const notes = writeNotes({
    interviewId: interview.id,
    candidate,
    member,
    seat: interview.seats.indexOf(seat),
    questions: kit.questions,
    ratings,
  }).filter(({ offsetSeconds }) => offsetSeconds <= secondsSoFar);
  if (seat.progress === "notes") return { notes, scorecard: null };
  const submitted = seat.progress === "submitted";
  const given = [...ratings].slice(0, submitted ? ratings.size : Math.ceil(ratings.size / 2));
  const name = `${interview.id}/${member.name}`;
  return {
    notes,
    scorecard: {
      id: seededId(`scorecard/${name}`),
      ratings: given.map(([competency, rating]) => ({
        competency,
        rating,
        evidence: rating.kind === "rated" ? citedFor(competency, notes) : [],
      })),
      advice: submitted ? recommend(ratedOnes(given, loop.job), name) : null,
      submittedAt: seat.submittedAt,
    },
  };
}

const MOST_CITED = 4;

const citedFor = (competency: string, notes: WrittenNote[]): string[] =>
  notes
    .filter((note) => note.competency === competency && note.mark !== "follow_up")
    .slice(0, MOST_CITED)
    .map(({ id }) => id);

const ratedOnes = (given: [string, Rating][], job: JobStory) =>
  given.flatMap(([key, rating]) => {
    const graded = job.competencies.find((competency) => competency.key === key);
    if (!graded || rating.kind !== "rated") return [];
    return [{ competency: key, level: rating.level, weight: graded.weight, mustHave: graded.mustHave }];
  });
