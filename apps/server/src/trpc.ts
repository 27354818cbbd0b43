import type { Database, Viewer } from "@evenhand/db";
import { can, type Action, type MemberRole } from "@evenhand/interview";
import { initTRPC, TRPCError } from "@trpc/server";
import { z, ZodError } from "zod";
import { DomainError, notFound } from "./domain-error.ts";
import { findAssignment, isInLoop } from "./loops/loops.queries.ts";

/** The member behind a request, as the sign-in session and membership say. */
export type SignedIn = Viewer & {
  name: string;
  email: string;
  role: MemberRole;
  organizationName: string;
  isDemo: boolean;
  sessionId: string;
};

export type Context = { database: Database; viewer: SignedIn | null; requestId: string };

const t = initTRPC.context<Context>().create({
  isDev: false,
  sse: { ping: { enabled: true, intervalMs: 10_000 }, client: { reconnectAfterInactivityMs: 25_000 } },
  // The request id travels in a header: two refusals for different ids must be the same bytes.
  errorFormatter: ({ shape, error }) => ({
    code: shape.code,
    message: messageOf(error),
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      reason: error.cause instanceof DomainError ? error.cause.reason : null,
      fields: error.cause instanceof ZodError ? z.flattenError(error.cause).fieldErrors : null,
    },
  }),
});

export const router = t.router;
export const callerFactory = t.createCallerFactory;

const refusing = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof DomainError)
    throw new TRPCError({ code: result.error.cause.code, cause: result.error.cause });
  return result;
});

/** Anyone, signed in or not. */
export const publicProcedure = t.procedure.use(refusing);

/** A member of an organization. `db` opens transactions in which the database sees this viewer. */
export const signedIn = publicProcedure.use(({ ctx, next }) => {
  if (!ctx.viewer) throw new TRPCError({ code: "UNAUTHORIZED" });
  return next({ ctx: { ...ctx, viewer: ctx.viewer, db: ctx.database.as(ctx.viewer) } });
});

/** A member whose role allows the action. */
export const allowedTo = (action: Action) =>
  signedIn.use(({ ctx, next }) => {
    if (!can(ctx.viewer.role, action))
      throw new DomainError("FORBIDDEN", "role", "Your role does not allow this. Ask an administrator.");
    return next();
  });

/** A member who may open this loop. Others learn nothing, not even that it exists. */
export const inLoop = signedIn.input(z.object({ loopId: z.uuid() })).use(async ({ ctx, input, next }) => {
  if (!(await ctx.db.transaction((db) => isInLoop(db, input.loopId)))) throw notFound();
  return next();
});

/** A member assigned to this interview, in any role. */
export const inInterview = signedIn
  .input(z.object({ interviewId: z.uuid() }))
  .use(async ({ ctx, input, next }) => {
    const { memberId } = ctx.viewer;
    const assignment = await ctx.db.transaction((db) => findAssignment(db, memberId, input.interviewId));
    if (!assignment) throw notFound();
    return next({ ctx: { ...ctx, loopId: assignment.loopId } });
  });

function messageOf(error: TRPCError): string {
  if (error.cause instanceof DomainError) return error.cause.message;
  if (error.cause instanceof ZodError) return error.cause.issues[0]?.message ?? "Check what you entered.";
  return messageByCode[error.code] ?? "Something went wrong on the server. Nothing was changed; try again.";
}

const messageByCode: Partial<Record<TRPCError["code"], string>> = {
  UNAUTHORIZED: "Sign in to go on.",
  NOT_FOUND: "There is nothing at this address.",
  PARSE_ERROR: "The request could not be read.",
  PAYLOAD_TOO_LARGE: "This is too large to send at once. Shorten it.",
};
