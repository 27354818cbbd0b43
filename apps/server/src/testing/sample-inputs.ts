import { randomUUID } from "node:crypto";
import { emptyDraft } from "@evenhand/questions";
import type { ProcedurePath, Subject } from "../access-matrix.ts";

export type Ids = Record<Exclude<Subject, null>, string>;

/** Ids of nothing. */
export const unknownIds = (): Ids => ({
  question: randomUUID(),
  job: randomUUID(),
  loop: randomUUID(),
  interview: randomUUID(),
  member: randomUUID(),
  invitation: randomUUID(),
  session: randomUUID(),
  passkey: randomUUID(),
});

const emptyPlan = { title: "Job", summary: "", hiringManagerId: null, competencies: [], kits: [] };

/** An input for every procedure that gets past validation, naming the things in `ids`. */
export const sampleInputs: Record<ProcedurePath, (ids: Ids) => unknown> = {
  "bank.approve": ({ question }) => ({ questionId: question, revision: 1, change: "" }),
  "bank.changeDetails": ({ question }) => ({ questionId: question, ownerId: null, reviewOn: null }),
  "bank.competencies": () => undefined,
  "bank.dropDraft": ({ question }) => ({ questionId: question, revision: 1 }),
  "bank.duplicate": ({ question }) => ({ questionId: question, copyId: randomUUID() }),
  "bank.exportPage": () => ({}),
  "bank.importFile": () => ({ text: "prompt", format: "csv", name: "bank.csv" }),
  "bank.previewFile": () => ({ text: "prompt", format: "csv", name: "bank.csv" }),
  "bank.propose": () => [
    { questionId: randomUUID(), provenance: { kind: "written" }, content: emptyDraft() },
  ],
  "bank.question": ({ question }) => ({ questionId: question }),
  "bank.restore": ({ question }) => ({ questionId: question }),
  "bank.retire": ({ question }) => ({ questionId: question, replacedBy: null }),
  "bank.roles": () => undefined,
  "bank.saveDraft": ({ question }) => ({ questionId: question, revision: 0, content: emptyDraft() }),
  "bank.search": () => ({}),
  "bank.similar": () => ({ prompts: ["How do you plan a release?"] }),
  "bank.versions": ({ question }) => ({ questionId: question }),
  "calibration.overview": () => undefined,
  "debrief.byLoop": ({ loop }) => ({ loopId: loop }),
  "events.changes": () => ({}),
  "interviews.finish": ({ interview }) => ({ interviewId: interview }),
  "interviews.mine": () => undefined,
  "interviews.room": ({ interview }) => ({ interviewId: interview }),
  "interviews.start": ({ interview }) => ({ interviewId: interview }),
  "jobs.byId": ({ job }) => ({ jobId: job }),
  "jobs.create": () => ({ title: "Job" }),
  "jobs.list": () => undefined,
  "jobs.savePlan": ({ job }) => ({ jobId: job, revision: 1, plan: emptyPlan }),
  "loops.byId": ({ loop }) => ({ loopId: loop }),
  "loops.close": ({ loop }) => ({ loopId: loop }),
  "loops.list": () => ({ closed: false }),
  "loops.open": ({ job }) => ({
    loopId: randomUUID(),
    jobId: job,
    candidateName: "Cam",
    candidateEmail: null,
    revealRule: "own_submission",
    interviews: [],
  }),
  "loops.openDebrief": ({ loop }) => ({ loopId: loop }),
  "notes.save": ({ interview }) => ({
    interviewId: interview,
    operations: [
      {
        noteId: randomUUID(),
        deviceId: randomUUID(),
        sequence: 1,
        baseRevision: 0,
        interviewId: interview,
        questionVersionId: null,
        intentId: null,
        text: "words",
        offsetSeconds: 0,
        typedAt: "2026-11-24T10:00:00.000Z",
      },
    ],
  }),
  "people.changeRole": ({ member }) => ({ memberId: member, role: "interviewer" }),
  "people.disable": ({ member }) => ({ memberId: member }),
  "people.enable": ({ member }) => ({ memberId: member }),
  "people.endOtherSessions": () => undefined,
  "people.endSession": ({ session }) => ({ sessionId: session }),
  "people.invitations": () => undefined,
  "people.invite": () => ({ email: `${randomUUID()}@acme.example`, role: "interviewer" }),
  "people.list": () => undefined,
  "people.myPasskeys": () => undefined,
  "people.mySessions": () => undefined,
  "people.removePasskey": ({ passkey }) => ({ passkeyId: passkey }),
  "people.revokeInvitation": ({ invitation }) => ({ invitationId: invitation }),
  "scorecards.mine": ({ interview }) => ({ interviewId: interview }),
  "scorecards.save": ({ interview }) => draft(interview),
  "scorecards.submit": ({ interview }) => draft(interview),
};

const draft = (interviewId: string) => ({
  interviewId,
  revision: 0,
  ratings: [],
  recommendation: null,
  recommendationReason: "",
});
