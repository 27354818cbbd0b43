import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Says the page's name after a move, and catches the focus when the link that held it has gone. */
export function RouteAnnouncer() {
  const router = useRouter();
  const [arrived, setArrived] = useState("");
  useEffect(() => {
    let isArriving = false;
    const say = () => {
      // A page that still loads has no name yet, and the document goes by its own.
      if (!isArriving || document.title === bareTitle) return;
      isArriving = false;
      setArrived(document.title);
    };
    const names = new MutationObserver(say);
    names.observe(document.head, { subtree: true, childList: true, characterData: true });
    const stop = router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      isArriving = true;
      say();
      if (document.activeElement === document.body) document.getElementById("page")?.focus();
    });
    return () => {
      names.disconnect();
      stop();
    };
  }, [router]);
  return <output className="sr-only">{arrived}</output>;
}

/** What index.html calls itself. */
const bareTitle = "Evenhand";
