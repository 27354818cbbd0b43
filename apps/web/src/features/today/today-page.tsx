import { longDayWords, zoneWords } from "../../app/date-words.ts";
import { Page } from "../../app/page.tsx";
import { RouteBoundary } from "../../app/route-boundary.tsx";
import { useNow } from "../../app/use-now.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { TodaySkeleton } from "./today-skeleton.tsx";
import { Today } from "./today.tsx";

export function TodayPage() {
  const now = useNow();
  return (
    <Page title="Today" width="read">
      <PageHeader title="Today" lead={`${longDayWords(now)}. Times are in ${zoneWords()}.`} />
      <RouteBoundary skeleton={<TodaySkeleton />}>
        <Today now={now} />
      </RouteBoundary>
    </Page>
  );
}
