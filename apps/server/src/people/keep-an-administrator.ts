import type { Db, Viewer } from "@evenhand/db";
import { DomainError } from "../domain-error.ts";
import { lockAdministrators } from "./members.queries.ts";

/** Refuses to take the last administrator from an organization: nobody could invite or let anyone in again. */
export async function keepAnAdministrator(db: Db, viewer: Viewer, memberId: string): Promise<void> {
  const administrators = await lockAdministrators(db, viewer);
  if (administrators.length === 1 && administrators[0] === memberId)
    throw new DomainError(
      "CONFLICT",
      "last-administrator",
      "This is the last administrator. Make somebody else an administrator first.",
    );
}
