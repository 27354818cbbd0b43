const LONGEST_STOP_MS = 15_000;

/** A terminal's Ctrl-C reaches this process and the one that started it, which passes it on. */
const SAME_REQUEST_MS = 1_000;

/** Resolves when the process is asked to stop. Asked again later, or not done in time, it ends at once. */
export function nextStopSignal(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let askedAt: number | undefined;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (askedAt !== undefined && performance.now() - askedAt > SAME_REQUEST_MS) process.exit(1);
      askedAt ??= performance.now();
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
      resolve();
    });
  return promise;
}
