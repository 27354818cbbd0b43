import { can } from "@evenhand/interview";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api } from "../../app/api.ts";
import { dateWords } from "../../app/date-words.ts";
import { Page, type Crumb } from "../../app/page.tsx";
import { useViewer } from "../../app/viewer.ts";
import { Badge } from "../../ui/badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { Section } from "../../ui/section.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { CloseLoop } from "./close-loop.tsx";
import { GradedTable } from "./graded-table.tsx";
import { LoopInterviews } from "./loop-interviews.tsx";
import { OpenDebrief } from "./open-debrief.tsx";
import { revealRuleWords } from "./reveal-rule-words.ts";

const route = getRouteApi("/member/frame/loops/$loopId");

export function LoopPage() {
  const { loopId } = route.useParams();
  const { data: loop } = useSuspenseQuery(api.loops.byId.queryOptions({ loopId }));
  const viewer = useViewer();
  const runs = can(viewer.role, "plan");
  const state = loop.closedAt !== null ? "closed" : loop.debriefOpenedAt !== null ? "in debrief" : "running";
  return (
    <Page
      title={loop.candidateName}
      crumbs={crumbs}
      action={
        <LinkButton
          to="/loops/$loopId/debrief"
          params={{ loopId }}
          variant={state === "in debrief" ? "primary" : "quiet"}
        >
          Debrief
        </LinkButton>
      }
    >
      <PageHeader
        title={loop.candidateName}
        lead={
          <>
            Loop for{" "}
            <TextLink to="/jobs/$jobId" params={{ jobId: loop.jobId }}>
              {loop.jobTitle}
            </TextLink>
          </>
        }
        meta={
          <>
            <Badge tone={state === "in debrief" ? "accent" : "neutral"}>{stateNames[state]}</Badge>
            <span>
              Opened {dateWords(loop.openedAt)}
              {loop.closedAt !== null && `, closed ${dateWords(loop.closedAt)}`}
            </span>
          </>
        }
        actions={
          runs && (
            <>
              {state === "running" && <OpenDebrief loopId={loopId} candidateName={loop.candidateName} />}
              {state === "in debrief" && <CloseLoop loopId={loopId} candidateName={loop.candidateName} />}
            </>
          )
        }
      />
      <Section title="Interviews">
        <LoopInterviews
          interviews={loop.interviews}
          readerId={viewer.memberId}
          isClosed={state === "closed"}
        />
      </Section>
      <Section title="What is graded">
        <GradedTable competencies={loop.competencies} interviews={loop.interviews} />
      </Section>
      <Section title="Who sees what, when">
        <p className="max-w-read text-read text-pretty">
          {revealRuleWords[loop.revealRule]} Whoever still owes a scorecard sees nothing of the others,
          whatever the rule.
        </p>
        <p className="max-w-read text-dense text-muted">
          {loop.revealed ? "The submitted scorecards are open to you." : "They are not open to you yet."}
        </p>
      </Section>
    </Page>
  );
}

const crumbs: Crumb[] = [{ label: "Loops", link: { to: "/loops" } }];

const stateNames = { running: "Running", "in debrief": "Debrief open", closed: "Closed" } as const;
