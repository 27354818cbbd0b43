import type { AssignmentRole } from "@evenhand/interview";
import type { InterviewDraft, LoopDraft } from "./open-loop-draft.ts";

/** What the server is sent about each interview; times are UTC. */
export type PlannedInterview = {
  kitId: string;
  scheduledAt: string | null;
  assigned: { memberId: string; role: AssignmentRole }[];
};

export type CheckedLoop = {
  candidateName: string;
  candidateEmail: string | null;
  interviews: PlannedInterview[];
  /** Sentences by field: `name`, `email`, `time KIT`, or `place KEY`. None means that the loop can be opened. */
  fields: ReadonlyMap<string, string>;
};

export function checkLoop(draft: LoopDraft): CheckedLoop {
  const fields = new Map<string, string>();
  const candidateName = draft.candidateName.trim();
  const email = draft.candidateEmail.trim();
  if (candidateName === "") fields.set("name", "Give the candidate's name.");
  if (candidateName.length > 200) fields.set("name", "Shorten the name to 200 characters.");
  if (email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    fields.set("email", "Check the candidate's email address.");
  const interviews = draft.interviews.map(({ kitId, startsAt, places }) => {
    const start = startsAt === "" ? null : new Date(startsAt);
    if (start && Number.isNaN(start.getTime())) fields.set(`time ${kitId}`, "Give the day and the time.");
    const seen = new Set<string>();
    for (const { key, memberId } of places) {
      if (memberId === null) continue;
      if (seen.has(memberId)) fields.set(`place ${key}`, "Already in this interview. Choose somebody else.");
      seen.add(memberId);
    }
    return {
      kitId,
      scheduledAt: start && !fields.has(`time ${kitId}`) ? start.toISOString() : null,
      assigned: places.flatMap(({ memberId, role }) => (memberId === null ? [] : [{ memberId, role }])),
    };
  });
  return { candidateName, candidateEmail: email === "" ? null : email, interviews, fields };
}

/** What may be meant, but is worth a second look. `nameOf` gives a member's name. */
export function loopAdvice({ interviews }: LoopDraft, nameOf: (memberId: string) => string): string[] {
  const unled = interviews.filter(
    ({ places }) => !places.some(({ memberId, role }) => memberId !== null && leads.has(role)),
  );
  const clashes = interviews.flatMap((one, index) =>
    interviews
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .flatMap((other) =>
        sharedPeople(one, other).map(
          (memberId) => `${nameOf(memberId)} is in ${one.name} and ${other.name} at the same time.`,
        ),
      ),
  );
  return [...unled.map(({ name }) => `Nobody leads ${name} yet.`), ...clashes];
}

const leads: ReadonlySet<AssignmentRole> = new Set(["lead", "reverse_shadow"]);

function overlap(one: InterviewDraft, other: InterviewDraft): boolean {
  const [start, otherStart] = [Date.parse(one.startsAt), Date.parse(other.startsAt)];
  return start < otherStart + other.minutes * MINUTE_MS && otherStart < start + one.minutes * MINUTE_MS;
}

const MINUTE_MS = 60_000;

const sharedPeople = (one: InterviewDraft, other: InterviewDraft): string[] =>
  one.places.flatMap(({ memberId }) =>
    memberId !== null && other.places.some((place) => place.memberId === memberId) ? [memberId] : [],
  );
