import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Says the page's name after a move, and catches the focus when the link that held it has gone. */
export function RouteAnnouncer() {
  const router = useRouter();
  const [arrived, setArrived] = useState("");
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        setArrived(document.title);
        if (document.activeElement === document.body) document.getElementById("page")?.focus();
      }),
    [router],
  );
  return <output className="sr-only">{arrived}</output>;
}
