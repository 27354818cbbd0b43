/** What a request may carry; only the calls in large-bodies.ts may carry more. */
export const BODY_LIMIT_BYTES = 256 * 1024;
