import { queryOptions } from "@tanstack/react-query";
import { ask, textIn } from "../../app/ask.ts";
import { Refused } from "../../app/refused.ts";
import { isRole, type Role } from "../../app/viewer.ts";

export type Invited = { organizationName: string; email: string; role: Role };

/** What the link leads to, or why it leads nowhere any more. A server out of reach or in trouble says neither. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ["invitation", token],
    queryFn: () => readInvitation(token),
    staleTime: Number.POSITIVE_INFINITY,
  });

async function readInvitation(token: string): Promise<{ invited: Invited } | { refused: string }> {
  try {
    return { invited: parseInvited(await ask(`/api/join?${new URLSearchParams({ token })}`)) };
  } catch (error) {
    if (error instanceof Refused && !isTrouble(error)) return { refused: error.message };
    throw error;
  }
}

const isTrouble = ({ reason }: Refused) => reason === "internal" || reason === "unreadable-answer";

export function parseInvited(answer: unknown): Invited {
  const [organizationName, email, role] = ["organizationName", "email", "role"].map((name) =>
    textIn(answer, name),
  );
  if (organizationName === undefined || email === undefined || role === undefined || !isRole(role))
    throw new Error("The server's answer about the invitation could not be read.");
  return { organizationName, email, role };
}
