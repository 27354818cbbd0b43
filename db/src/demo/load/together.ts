/** Waits for all of them even if one fails, so that nothing is still writing when the failure is told. */
export async function together(works: Promise<void>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(works))
    if (outcome.status === "rejected") throw outcome.reason;
}
