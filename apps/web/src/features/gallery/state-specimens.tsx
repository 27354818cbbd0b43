import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureState } from "../../ui/failure-state.tsx";
import { NotRevealedState } from "../../ui/not-revealed-state.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

export function StateSpecimens() {
  return (
    <Specimens title="States">
      <Specimen name="Notice">
        <div className="flex flex-col gap-3">
          <Notice>This loop is frozen: later changes to its questions do not reach it.</Notice>
          <Notice tone="problem" title="Five minutes over" action={<Button>Skip the toggle question</Button>}>
            The must-have “Judgement” has not been asked yet.
          </Notice>
          <Notice tone="refusal" title="Not submitted">
            Two competencies have no rating. Rate them, or mark them not assessed and say why.
          </Notice>
        </div>
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          sentence="No questions ask about learning yet. A loop for this job would not see it."
          next={<Button variant="primary">Write a question</Button>}
        />
      </Specimen>
      <Specimen name="FailureState">
        <FailureState
          what="The scorecards could not be loaded."
          safe="Loading changes nothing, so everything is as you left it."
          onRetry={() => undefined}
          reference="8f2c-41"
        />
      </Specimen>
      <Specimen name="NotRevealedState">
        <NotRevealedState
          sentence="Others' notes and scorecards open to you when your own scorecard is submitted."
          next={<Button>Go to your scorecard</Button>}
        />
      </Specimen>
      <Specimen name="Skeleton">
        <div className="grid gap-8 md:grid-cols-2">
          <Skeleton shape="rows" count={3} />
          <Skeleton shape="text" count={4} />
          <Skeleton shape="cards" count={2} />
          <Skeleton shape="page" count={2} />
        </div>
      </Specimen>
    </Specimens>
  );
}
