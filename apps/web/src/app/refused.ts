/** What the server said no to, as `ask` and the passkey doors report it. */
export class Refused extends Error {
  /** A short machine name, such as `wrong-sign-in`. */
  readonly reason: string;
  /** The sentence for each field that was refused, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** When to try again, where the server names a time. */
  readonly retryAt: Date | null;

  constructor(message: string, { reason, fields = {}, retryAt = null }: RefusedDetails) {
    super(message);
    this.name = "Refused";
    this.reason = reason;
    this.fields = fields;
    this.retryAt = retryAt;
  }
}

type RefusedDetails = { reason: string; fields?: Record<string, string>; retryAt?: Date | null };
