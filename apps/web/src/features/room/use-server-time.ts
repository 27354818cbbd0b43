import { useEffect, useState } from "react";
import { serverNow } from "../../app/server-time.ts";

/** The server's time, new every second and at once when the page comes back from sleep or another tab. */
export function useServerTime(isRunning: boolean): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const look = () => setNow(serverNow());
    look();
    if (!isRunning) return undefined;
    const timer = setInterval(look, 1_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [isRunning]);
  return now;
}
