import { randomUUID } from "node:crypto";
import { createTRPCClient, httpLink } from "@trpc/client";
import { z } from "zod";
import type { AppRouter } from "../src/router.ts";

const viewerAnswer = z.object({ viewer: z.object({ organizationId: z.string(), memberId: z.string() }) });

const account = { email: "ada@acme.example", password: "a long password for the bench", name: "Ada" };

/** Sets the organization up, signs in over HTTP and opens a loop in which this member interviews. */
export async function aSignedInInterviewer({ origin, setupToken }: { origin: string; setupToken: string }) {
  await post("/api/setup", { ...account, token: setupToken, organizationName: "Acme" });
  const signedIn = await post("/api/auth/sign-in/email", {
    email: account.email,
    password: account.password,
  });
  const cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const api = createTRPCClient<AppRouter>({
    links: [httpLink({ url: `${origin}/trpc`, methodOverride: "POST", headers: { cookie, origin } })],
  });
  const { questions } = await api.bank.search.query({ state: "approved" });
  const { version } = await api.bank.question.query({ questionId: questions[0]?.id ?? "" });
  const [intent] = version?.intents ?? [];
  if (!version || !intent) throw new Error("The bank is empty.");
  const { jobId } = await api.jobs.create.mutate({ title: "Bench" });
  const { competencyId } = intent;
  const { id: questionVersionId, minutes } = version;
  await api.jobs.savePlan.mutate({
    jobId,
    revision: 1,
    plan: {
      title: "Bench",
      summary: "",
      hiringManagerId: null,
      competencies: [{ competencyId, weight: 1, mustHave: false }],
      kits: [
        {
          name: "Kit",
          purpose: "",
          minutes: 45,
          competencyIds: [competencyId],
          questions: [{ questionVersionId, minutes }],
        },
      ],
    },
  });
  const { kits } = await api.jobs.byId.query({ jobId });
  const me = viewerAnswer.parse(
    await (await fetch(`${origin}/api/viewer`, { headers: { cookie, origin } })).json(),
  ).viewer;
  const loopId = randomUUID();
  await api.loops.open.mutate({
    loopId,
    jobId,
    candidateName: "Cam",
    candidateEmail: null,
    revealRule: "own_submission",
    interviews: kits.map(({ id: kitId }) => ({
      kitId,
      scheduledAt: null,
      assigned: [{ memberId: me.memberId, role: "lead" }],
    })),
  });
  const [interview] = (await api.loops.byId.query({ loopId })).interviews;
  if (!interview) throw new Error("The loop has no interview.");
  return { api, me, loopId, interviewId: interview.id, questionVersionId, intentId: intent.id };

  async function post(path: string, body: object): Promise<Response> {
    const headers = { "content-type": "application/json", origin };
    const response = await fetch(`${origin}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }
}
