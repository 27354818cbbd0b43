import { useQuery } from "@tanstack/react-query";
import { sessionQuery } from "../../app/session.ts";
import { Notice } from "../../ui/notice.tsx";
import { TextLink } from "../../ui/text-link.tsx";

/** Under the form, for those who need no form: signed in already, or first to arrive. */
export function AlreadyInside({ from }: { from: string | undefined }) {
  const { data: session } = useQuery(sessionQuery);
  if (session?.viewer)
    return (
      <Notice>
        You are signed in as {session.viewer.name}. <TextLink to={from ?? "/"}>Go on</TextLink>, or sign in as
        somebody else above.
      </Notice>
    );
  if (session?.needsSetup)
    return (
      <Notice>
        No organization of your own is here yet. Open the setup link that Evenhand printed when it started: it
        makes you the first administrator.
      </Notice>
    );
  return null;
}
