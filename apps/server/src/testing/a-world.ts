import { randomUUID } from "node:crypto";
import { importBank, withinRealm, type BankImport, type Database, type Db } from "@evenhand/db";
import { bank } from "@evenhand/questions/bank";
import type { AssignmentRole, JobPlan, MemberRole, RevealRule, ScorecardDraft } from "@evenhand/interview";
import { appRouter } from "../router.ts";
import { callerFactory, type SignedIn } from "../trpc.ts";

export type Person = { viewer: SignedIn; api: Api };
export type Api = ReturnType<typeof apiFor>;

const createCaller = callerFactory(appRouter);
const apiFor = (database: Database, viewer: SignedIn | null) =>
  createCaller({ database, viewer, requestId: "test" });

/** An organization with one person of each role, and the shipped bank or another. */
export async function anOrganization(database: Database, questions: BankImport = bank) {
  const organizationId = randomUUID();
  const people = {
    administrator: person("administrator", "Ada"),
    recruiter: person("recruiter", "Rosa"),
    hiringManager: person("hiring_manager", "Hugo"),
    ines: person("interviewer", "Ines"),
    ivan: person("interviewer", "Ivan"),
    outsider: person("interviewer", "Olga"),
  };
  await database.inRealm("setup").transaction(async (db) => {
    await db.insertInto("organization").values({ id: organizationId, name: "Acme" }).execute();
    const members = Object.values(people).map(({ role, name, id, userId }) => ({
      organizationId,
      id,
      userId,
      name,
      role,
      email: `${name.toLowerCase()}@acme.example`,
    }));
    await db.insertInto("member").values(members).execute();
    await withinRealm(db, "sign-in", () => signInAll(db, members));
  });
  const signedIn = ({ id, userId, name, role }: (typeof people)["ines"]): Person => {
    const viewer: SignedIn = {
      organizationId,
      memberId: id,
      userId,
      name,
      role,
      email: `${name.toLowerCase()}@acme.example`,
      organizationName: "Acme",
      isDemo: false,
      sessionId: userId,
    };
    return { viewer, api: apiFor(database, viewer) };
  };
  const administrator = signedIn(people.administrator);
  await database.as(administrator.viewer).transaction((db) => importBank(db, organizationId, questions));
  return {
    organizationId,
    administrator,
    recruiter: signedIn(people.recruiter),
    hiringManager: signedIn(people.hiringManager),
    ines: signedIn(people.ines),
    ivan: signedIn(people.ivan),
    outsider: signedIn(people.outsider),
    anonymous: apiFor(database, null),
  };
}

/** One open session each, which has the id of its account. */
async function signInAll(
  db: Db,
  members: { userId: string; name: string; organizationId: string }[],
): Promise<void> {
  const users = members.map(({ userId: id, name }) => ({ id, name, email: `${id}@acme.example` }));
  await db.insertInto("auth.user").values(users).execute();
  const expiresAt = new Date(Date.now() + 3_600_000);
  const sessions = users.map(({ id }) => ({ id, userId: id, token: id, expiresAt }));
  await db.insertInto("auth.session").values(sessions).execute();
}

const person = (role: MemberRole, name: string) => ({ role, name, id: randomUUID(), userId: randomUUID() });

export type Organization = Awaited<ReturnType<typeof anOrganization>>;

/** A job with two competencies and one kit that asks the two first questions about them. */
export async function aJob({ hiringManager }: Organization) {
  const { jobId } = await hiringManager.api.jobs.create({ title: "Release engineer" });
  const { questions: found } = await hiringManager.api.bank.search({ state: "approved" });
  const questions = found.slice(0, 2);
  const competencyIds = [...new Set(questions.flatMap((each) => each.competencyIds))];
  const plan: JobPlan = {
    title: "Release engineer",
    summary: "",
    hiringManagerId: hiringManager.viewer.memberId,
    competencies: competencyIds.map((competencyId, index) => ({
      competencyId,
      weight: 3,
      mustHave: index === 0,
    })),
    kits: [
      {
        name: "Technical",
        purpose: "Hear how releases were really run.",
        minutes: 45,
        competencyIds,
        questions: questions.map(({ questionVersionId, minutes }) => ({
          questionVersionId: questionVersionId ?? "",
          minutes,
        })),
      },
    ],
  };
  await hiringManager.api.jobs.savePlan({ jobId, revision: 1, plan });
  return { jobId, plan };
}

/** A loop with one interview, led by Ines with Ivan beside her unless other roles are given. */
export async function aLoop(
  organization: Organization,
  {
    revealRule = "own_submission",
    ivanAs = "co_interviewer",
  }: { revealRule?: RevealRule; ivanAs?: AssignmentRole } = {},
) {
  const { jobId } = await aJob(organization);
  const job = await organization.recruiter.api.jobs.byId({ jobId });
  const loopId = randomUUID();
  const { ines, ivan, recruiter } = organization;
  await recruiter.api.loops.open({
    loopId,
    jobId,
    candidateName: "Cam Doe",
    candidateEmail: `${randomUUID()}@candidate.example`,
    revealRule,
    interviews: job.kits.map(({ id }) => ({
      kitId: id,
      scheduledAt: "2026-11-24T10:00:00.000Z",
      assigned: [
        { memberId: ines.viewer.memberId, role: "lead" },
        { memberId: ivan.viewer.memberId, role: ivanAs },
      ],
    })),
  });
  const { interviews, competencies } = await recruiter.api.loops.byId({ loopId });
  const interviewId = interviews[0]?.id ?? "";
  return { jobId, loopId, interviewId, competencies };
}

/** Takes one note with these words and submits a complete scorecard that cites it. */
export async function submitAll(
  author: Person,
  interviewId: string,
  said: { words?: string; level?: number } = {},
) {
  const { noteId, draft } = await writeAll(author, interviewId, said);
  await author.api.scorecards.submit(draft);
  return { noteId };
}

/** Takes one note with these words, and makes a complete scorecard that cites it and is not submitted yet. */
export async function writeAll(
  { api }: Person,
  interviewId: string,
  { words = "They paged the owner first.", level = 3 }: { words?: string; level?: number } = {},
) {
  const room = await api.interviews.room({ interviewId });
  const [question] = room.questions;
  const noteId = randomUUID();
  await api.notes.save({
    interviewId,
    operations: [
      {
        noteId,
        interviewId,
        deviceId: randomUUID(),
        sequence: 1,
        baseRevision: 0,
        questionVersionId: question?.questionVersionId ?? null,
        intentId: question?.intents[0]?.id ?? null,
        text: words,
        offsetSeconds: 61,
        typedAt: "2026-11-24T10:01:01.000Z",
      },
    ],
  });
  const { revision } = await api.scorecards.mine({ interviewId });
  const draft: ScorecardDraft = {
    interviewId,
    revision,
    ratings: room.competencies.map(({ competencyId }, index) => ({
      competencyId,
      rating: { kind: "rated", level },
      evidence: index === 0 ? [noteId] : [],
    })),
    recommendation: "yes",
    recommendationReason: words,
  };
  return { noteId, draft };
}
