import { recommendationNames } from "../../app/rating-words.ts";
import type { Seat } from "./debrief-matrix.ts";

/** What each person recommends and why. Stands after the ratings, because it should follow from them. */
export function RecommendationList({ title, seats }: { title: string; seats: readonly Seat[] }) {
  const given = seats.filter(({ scorecard }) => scorecard !== null);
  return (
    <section aria-labelledby="recommendations-name" className="flex flex-col gap-1">
      <h2 id="recommendations-name" className="text-heading font-semibold">
        {title}
      </h2>
      <ul>
        {given.map(({ interviewId, memberId, name, interviewName, role, scorecard }) => (
          <li
            key={`${interviewId} ${memberId}`}
            className="grid gap-x-6 gap-y-1 border-b border-line py-4 last:border-0 sm:grid-cols-[14rem_minmax(0,1fr)]"
          >
            <div>
              <p className="text-read font-medium">{name}</p>
              <p className="text-small text-muted">
                {interviewName}
                {role === "shadow" && " · shadow, does not count"}
              </p>
            </div>
            <div className="flex max-w-read flex-col gap-1">
              <p className="text-read font-semibold">
                {scorecard?.recommendation ? recommendationNames[scorecard.recommendation] : "No decision"}
              </p>
              <p className="text-read text-pretty whitespace-pre-line">
                {scorecard?.recommendationReason.trim() === ""
                  ? "Gave no reason."
                  : scorecard?.recommendationReason}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
