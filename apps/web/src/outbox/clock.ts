export type Clock = {
  /** Milliseconds since 1970 by this device: for intervals and as data, never for order. */
  now: () => number;
  /** Runs later unless the answer is called first. */
  after: (milliseconds: number, run: () => void) => () => void;
};

export const pageClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
