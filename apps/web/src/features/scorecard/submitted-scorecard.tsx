import { clockWords, dateWords } from "../../app/date-words.ts";
import { markNames, notAssessedNames, offsetClock, recommendationNames } from "../../app/rating-words.ts";
import { Badge } from "../../ui/badge.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Mark } from "../../ui/mark.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Pips } from "../../ui/pips.tsx";
import { notesForCompetency, type CitableNote } from "./notes-for-competency.ts";
import type { ScorecardAnswer } from "./use-scorecard.ts";

/** The scorecard as it was handed in: to read, and never again to change. */
export function SubmittedScorecard({
  scorecard,
  submittedAt,
}: {
  scorecard: ScorecardAnswer;
  submittedAt: string;
}) {
  const { interview, competencies, ratings, recommendation, recommendationReason } = scorecard;
  return (
    <div className="flex max-w-read flex-col gap-8">
      <Notice
        title={`Submitted at ${clockWords(submittedAt)}, ${dateWords(submittedAt)}`}
        announce="status"
        action={
          <LinkButton variant="primary" to="/loops/$loopId/debrief" params={{ loopId: interview.loopId }}>
            Go to the debrief
          </LinkButton>
        }
      >
        This scorecard and its notes are frozen as you handed them in.
      </Notice>
      {competencies.map(({ competencyId, name, mustHave, levels }) => {
        const given = ratings.find((each) => each.competencyId === competencyId);
        const { filed, others } = notesForCompetency(competencyId, scorecard);
        const cited = [...filed, ...others].filter(({ id }) => given?.evidence.includes(id));
        const level = given?.rating.kind === "rated" ? given.rating.level : null;
        return (
          <section key={competencyId} className="flex flex-col gap-3 border-t border-line pt-5">
            <h2 className="flex items-center gap-3 text-heading font-semibold">
              {name}
              {mustHave && <Badge tone="accent">Must-have</Badge>}
            </h2>
            {level !== null && (
              <div className="flex items-baseline gap-3 text-read">
                <span className="flex shrink-0 items-baseline gap-2 font-semibold">
                  {level} <Pips level={level} of={levels.length} />
                </span>
                <p className="text-pretty">{levels.find((each) => each.level === level)?.anchor}</p>
              </div>
            )}
            {given?.rating.kind === "not_assessed" && (
              <p className="text-read">
                Not assessed: {notAssessedNames[given.rating.reason].toLowerCase()}.
              </p>
            )}
            {given?.rating.kind === "void" && <p className="text-read">Void: this rating does not count.</p>}
            {cited.length > 0 && <CitedNotes notes={cited} />}
            {level !== null && cited.length === 0 && (
              <p className="text-dense text-muted">An impression: no note is cited.</p>
            )}
          </section>
        );
      })}
      <section className="flex flex-col gap-2 border-t-2 border-edge pt-5 pb-12">
        <h2 className="text-heading font-semibold">
          Recommendation{recommendation && `: ${recommendationNames[recommendation].toLowerCase()}`}
        </h2>
        <p className="text-read whitespace-pre-line">
          {recommendationReason.trim() === "" ? "No reason was given." : recommendationReason}
        </p>
      </section>
    </div>
  );
}

function CitedNotes({ notes }: { notes: CitableNote[] }) {
  return (
    <ul className="flex flex-col gap-2 border-l-2 border-line pl-4">
      {notes.map(({ id, words, mark, offsetSeconds, prompt }) => (
        <li key={id} className="flex gap-2.5">
          {mark && <Mark kind={markNames[mark]} />}
          <div>
            <p className="text-read whitespace-pre-line">{words}</p>
            <p className="text-small text-muted">
              {offsetClock(offsetSeconds)}
              {prompt !== null && ` · ${prompt}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
