import { useEffect, useState } from "react";

/** The moment it is, often enough for words like "in 25 minutes" to stay true. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}

const everyMs = 30_000;
