import type { AppRouter } from "./router.ts";

/**
 * Who may call a procedure. Everyone else is told UNAUTHORIZED (not signed in), FORBIDDEN (wrong role in their own
 * organization) or NOT_FOUND (no access to the thing named, the same as if it did not exist).
 */
export type Caller =
  | "member" // anyone who belongs to the organization
  | "planner" // administrators, recruiters and hiring managers
  | "administrator"
  | "loop member" // whoever may open this loop
  | "loop runner" // a planner who may open this loop
  | "assigned"; // whoever is assigned to this interview

/**
 * What the answer may depend on before reveal. `open`: nothing an interviewer wrote or rated. `own`: the caller's own
 * words and ratings. `revealed`: others' too, but only through the scorecard policy.
 */
export type Blindness = "open" | "own" | "revealed";

/** The id in the input whose owner decides; `null` where a procedure names no thing. */
export type Subject =
  | "question"
  | "job"
  | "loop"
  | "interview"
  | "member"
  | "invitation"
  | "session"
  | "passkey"
  | null;

export type Access = { caller: Caller; blindness: Blindness; subject: Subject };

type PathsOf<Record> = {
  [Key in keyof Record & string]: Record[Key] extends { _def: { type: string } }
    ? Key
    : `${Key}.${PathsOf<Record[Key]>}`;
}[keyof Record & string];

export type ProcedurePath = PathsOf<AppRouter["_def"]["record"]>;

const access = (caller: Caller, blindness: Blindness, subject: Subject = null): Access => ({
  caller,
  blindness,
  subject,
});

/** One line for every procedure: the type refuses a missing one, the tests refuse one that behaves otherwise. */
export const accessMatrix: Record<ProcedurePath, Access> = {
  "bank.approve": access("planner", "open", "question"),
  "bank.changeDetails": access("planner", "open", "question"),
  "bank.competencies": access("member", "open"),
  "bank.dropDraft": access("member", "open", "question"),
  "bank.duplicate": access("member", "open", "question"),
  "bank.exportPage": access("planner", "open"),
  "bank.importFile": access("planner", "open"),
  "bank.previewFile": access("planner", "open"),
  "bank.propose": access("member", "open"),
  "bank.question": access("member", "open", "question"),
  "bank.restore": access("planner", "open", "question"),
  "bank.retire": access("planner", "open", "question"),
  "bank.roles": access("member", "open"),
  "bank.saveDraft": access("member", "open", "question"),
  "bank.search": access("member", "open"),
  "bank.similar": access("member", "open"),
  "bank.versions": access("member", "open", "question"),
  "calibration.overview": access("member", "revealed"),
  "debrief.byLoop": access("loop member", "revealed", "loop"),
  "events.changes": access("member", "open"),
  "interviews.finish": access("assigned", "open", "interview"),
  "interviews.mine": access("member", "own"),
  "interviews.room": access("assigned", "own", "interview"),
  "interviews.start": access("assigned", "open", "interview"),
  "jobs.byId": access("member", "open", "job"),
  "jobs.create": access("planner", "open"),
  "jobs.list": access("member", "open"),
  "jobs.savePlan": access("planner", "open", "job"),
  "loops.byId": access("loop member", "own", "loop"),
  "loops.close": access("loop runner", "open", "loop"),
  "loops.list": access("member", "own"),
  "loops.open": access("planner", "open", "job"),
  "loops.openDebrief": access("loop runner", "open", "loop"),
  "notes.save": access("assigned", "own", "interview"),
  "people.changeRole": access("administrator", "open", "member"),
  "people.disable": access("administrator", "open", "member"),
  "people.enable": access("administrator", "open", "member"),
  "people.endOtherSessions": access("member", "open"),
  "people.endSession": access("member", "open", "session"),
  "people.invitations": access("administrator", "open"),
  "people.invite": access("administrator", "open"),
  "people.list": access("member", "open"),
  "people.myPasskeys": access("member", "open"),
  "people.mySessions": access("member", "open"),
  "people.removePasskey": access("member", "open", "passkey"),
  "people.revokeInvitation": access("administrator", "open", "invitation"),
  "scorecards.mine": access("assigned", "own", "interview"),
  "scorecards.save": access("assigned", "own", "interview"),
  "scorecards.submit": access("assigned", "own", "interview"),
};
