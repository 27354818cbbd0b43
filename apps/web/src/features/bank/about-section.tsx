import { can } from "@evenhand/interview";
import { useCallback, useRef, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import type { Answers } from "../../app/api.ts";
import { dateWords } from "../../app/date-words.ts";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { useViewer } from "../../app/viewer.ts";
import { Button } from "../../ui/button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { DetailsForm } from "./details-form.tsx";
import { isDue } from "./is-due.ts";
import { provenanceWords } from "./origin-words.ts";
import { Section } from "./section.tsx";

type Page = Answers["bank"]["question"];

/** What there is to know about a question besides its words: who looks after it, and where it comes from. */
export function AboutSection({ question, roles }: { question: Page; roles: string[] }) {
  const mayPlan = can(useViewer().role, "plan");
  const [isEditing, edit] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const stopEditing = useCallback(() => {
    flushSync(() => edit(false));
    change.current?.focus();
  }, []);
  return (
    <Section title="About this question">
      {isEditing ? (
        <RouteBoundary skeleton={<Skeleton shape="text" count={3} />}>
          <DetailsForm question={question} onClose={stopEditing} />
        </RouteBoundary>
      ) : (
        <dl className="flex flex-col gap-2.5 text-dense">
          <Fact name="Looked after by">
            {question.ownerName ?? <span className="text-muted">Nobody</span>}
          </Fact>
          <Fact name="Next review">
            <ReviewDay reviewOn={question.reviewOn} />
          </Fact>
        </dl>
      )}
      {mayPlan && !isEditing && (
        <div className="-mt-1 -ml-3">
          <Button ref={change} variant="bare" onClick={() => edit(true)}>
            Change who and when
          </Button>
        </div>
      )}
      <dl className="flex flex-col gap-2.5 text-dense">
        <Fact name="Written for">{roles.length === 0 ? "Any role" : roles.join(", ")}</Fact>
        <Fact name="Comes from">{provenanceWords(question.provenance)}</Fact>
      </dl>
    </Section>
  );
}

function ReviewDay({ reviewOn }: { reviewOn: string | null }) {
  if (reviewOn === null) return <span className="text-muted">No day set</span>;
  // A day has no time; noon keeps it the same day wherever it is read.
  const words = dateWords(`${reviewOn}T12:00:00`);
  return isDue(reviewOn, new Date()) ? <span className="text-problem">Due since {words}</span> : words;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4 max-sm:grid-cols-1">
      <dt className="text-muted">{name}</dt>
      <dd className="text-pretty">{children}</dd>
    </div>
  );
}
