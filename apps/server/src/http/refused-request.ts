import type { Refusal } from "./guard-request.ts";

/** A request that is turned away before anything of it is carried out. */
export class RefusedRequest extends Error {
  override name = "RefusedRequest";
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}
