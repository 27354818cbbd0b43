import { Button } from "../../ui/button.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { isDecided } from "./use-keeping.ts";
import type { Reviewing } from "./use-review.ts";

type ReviewNoticesProps = { reviewing: Reviewing; onLeave: () => void };

/** What has happened to the questions, and what keeps them from going on. */
export function ReviewNotices({ reviewing, onLeave }: ReviewNoticesProps) {
  const { review, failure, matches, acceptable, accept, isAccepting } = reviewing;
  const accepted = review.questions.filter(({ standing }) => standing === "accepted").length;
  return (
    <>
      <output className="sr-only">
        {accepted > 0 && (accepted === 1 ? "1 question accepted." : `${accepted} questions accepted.`)}
      </output>
      {failure !== null && (
        <Notice
          tone="refusal"
          title="Not accepted"
          announce="alert"
          action={
            acceptable.length > 0 && (
              <Button busy={isAccepting} onClick={() => void accept(acceptable)}>
                Try again
              </Button>
            )
          }
        >
          {failure} Nothing is added twice.
        </Notice>
      )}
      {matches.state === "failed" && (
        <Notice tone="problem" action={<Button onClick={matches.retry}>Try again</Button>}>
          The bank could not be searched for questions like these. You can go on without.
        </Notice>
      )}
      {isDecided(review) && (
        <Notice
          title="Everything is decided"
          announce="status"
          action={
            <>
              <LinkButton to="/bank" variant="primary">
                To the bank
              </LinkButton>
              <Button onClick={onLeave}>Import another</Button>
            </>
          }
        >
          {accepted === 0
            ? "Nothing was added to the bank."
            : `${accepted === 1 ? "1 draft is" : `${accepted} drafts are`} in the bank, to be completed and approved.`}
        </Notice>
      )}
    </>
  );
}
