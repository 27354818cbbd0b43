import type { AssignmentRole } from "@evenhand/interview";
import { memberNamed } from "../company/members.ts";
import { plusMinutes } from "./calendar.ts";
import type { DemoInterview, Progress, Seat } from "./demo-loop.ts";

/** An interview of a running loop as it is told; its kit adds the minutes. */
export type Told = (minutes: number) => Omit<DemoInterview, "id" | "kit">;

type Person = Omit<Seat, "submittedAt">;

export const who = (
  name: string,
  role: AssignmentRole = "lead",
  progress: Progress = "assigned",
): Person => ({ member: memberNamed(name), role, progress });

/** Scorecards came the same evening, one after the other. */
export const done =
  (scheduledAt: Date, people: Person[]): Told =>
  (minutes) => {
    const endedAt = plusMinutes(scheduledAt, minutes + 1);
    return {
      state: "done",
      scheduledAt,
      startedAt: plusMinutes(scheduledAt, 2),
      endedAt,
      seats: people.map((person, index) => ({
        ...person,
        submittedAt: person.progress === "submitted" ? plusMinutes(endedAt, 35 + 70 * index) : null,
      })),
    };
  };

const MINUTES_IN = 24;

export const running =
  (now: Date, people: Person[]): Told =>
  () => ({
    state: "in_progress",
    scheduledAt: plusMinutes(now, -MINUTES_IN - 2),
    startedAt: plusMinutes(now, -MINUTES_IN),
    endedAt: null,
    seats: people.map((person) => ({ ...person, submittedAt: null })),
  });

export const scheduled =
  (scheduledAt: Date | null, people: Person[]): Told =>
  () => ({
    state: "scheduled",
    scheduledAt,
    startedAt: null,
    endedAt: null,
    seats: people.map((person) => ({ ...person, submittedAt: null })),
  });

export const unplanned = (people: Person[]): Told => scheduled(null, people);
