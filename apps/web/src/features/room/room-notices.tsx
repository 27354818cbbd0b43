import { useRouter } from "@tanstack/react-router";
import { useNotesState } from "../../app/save-state.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";

type RoomNoticesProps = {
  failure: string | null;
  /** The screens it is shown on: beside the text on wide ones, so that no warning moves the line being written. */
  on: "wide" | "narrow";
};

/** What the interviewer has to know before writing on. */
export function RoomNotices({ failure, on }: RoomNoticesProps) {
  const router = useRouter();
  const notes = useNotesState();
  return (
    <div className={`flex flex-col gap-2 empty:hidden ${on === "wide" ? "max-lg:hidden" : "lg:hidden"}`}>
      {failure !== null && (
        <Notice tone="problem" announce="alert">
          {failure}
        </Notice>
      )}
      {notes.kind === "sign in again" && (
        <Notice
          tone="problem"
          title="Your sign-in has ended"
          announce="status"
          action={
            <LinkButton to="/sign-in" search={{ from: router.state.location.href }}>
              Sign in again
            </LinkButton>
          }
        >
          Write on: your notes are kept on this device and are sent when you have signed in.
        </Notice>
      )}
      {(notes.kind === "at risk" || (notes.kind === "saved" && notes.unprotected)) && (
        <Notice tone="refusal" title="This browser keeps no copy of your notes" announce="alert">
          They go straight to the server instead. If the corner above says "Not safe" for more than a moment,
          keep this page open and copy what you cannot lose.
        </Notice>
      )}
    </div>
  );
}
