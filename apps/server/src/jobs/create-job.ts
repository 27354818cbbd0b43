import { randomUUID } from "node:crypto";
import type { Transactions, Viewer } from "@evenhand/db";
import { insertJob } from "./jobs.queries.ts";

/** Makes an empty job; its maker is the hiring manager until the plan names somebody else. */
export async function createJob(db: Transactions, viewer: Viewer, { title }: { title: string }) {
  const { organizationId, memberId: hiringManagerId } = viewer;
  const id = randomUUID();
  await db.transaction((db) => insertJob(db, { organizationId, id, title, hiringManagerId }));
  return { jobId: id };
}
