/** A refusal that people can act on. `reason` is what a client switches on, `message` a sentence for the reader. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly reason: string;

  constructor(code: DomainErrorCode, reason: string, message: string) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.reason = reason;
  }
}

export type DomainErrorCode =
  | "UNAUTHORIZED"
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "CONFLICT"
  | "BAD_REQUEST"
  | "TOO_MANY_REQUESTS";

/** The one answer for what is not there and for what the viewer may not know of. */
export const notFound = (): DomainError =>
  new DomainError(
    "NOT_FOUND",
    "not-found",
    "This does not exist, or you have no access to it. Check the link.",
  );
