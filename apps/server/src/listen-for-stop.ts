const LONGEST_STOP_MS = 15_000;

/** A terminal's Ctrl-C reaches this process and the one that started it, which passes it on. */
const SAME_REQUEST_MS = 1_000;

/** Aborts when the process is asked to stop. Asked again later, or not done in time, the process ends at once. */
export function listenForStop(): AbortSignal {
  const stop = new AbortController();
  let askedAt = 0;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (stop.signal.aborted && performance.now() - askedAt > SAME_REQUEST_MS) process.exit(1);
      if (stop.signal.aborted) return;
      askedAt = performance.now();
      setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
      stop.abort();
    });
  return stop.signal;
}
