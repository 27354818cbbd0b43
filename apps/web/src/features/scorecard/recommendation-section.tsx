import { recommendation as recommendations, type Recommendation } from "@evenhand/interview";
import { recommendationNames } from "../../app/rating-words.ts";
import { RadioCards } from "../../ui/radio-cards.tsx";
import { TextArea } from "../../ui/text-area.tsx";

type RecommendationSectionProps = {
  recommendation: Recommendation | null;
  reason: string;
  /** Competencies that are neither rated nor said not to be assessed. */
  unrated: number;
  onRecommend: (recommendation: Recommendation) => void;
  onExplain: (reason: string) => void;
  /** Called when the reader leaves the text. */
  onLeave: () => void;
};

/** Stands last and apart, so that it follows from the ratings and not the other way round. */
export function RecommendationSection(props: RecommendationSectionProps) {
  const { recommendation, reason, unrated, onRecommend, onExplain, onLeave } = props;
  return (
    <section
      id={RECOMMENDATION_ID}
      aria-labelledby="recommendation-name"
      tabIndex={-1}
      className="flex scroll-mt-16 flex-col gap-5 rounded-sm border-t-2 border-edge pt-6 outline-offset-8"
    >
      <header className="flex flex-col gap-1">
        <h2 id="recommendation-name" className="text-title font-semibold">
          Recommendation
        </h2>
        <p className="max-w-read text-read text-muted">
          {unrated === 0
            ? "From this interview alone: what do you recommend?"
            : `It should follow from the ratings. ${unrated === 1 ? "One competency still has" : `${unrated} competencies still have`} none.`}
        </p>
      </header>
      <RadioCards
        legend="What do you recommend?"
        legendHidden
        value={recommendation}
        onChange={onRecommend}
        cards={recommendations.options.map((value) => ({ value, text: recommendationNames[value] }))}
      />
      <div className="max-w-read">
        <TextArea
          label="Reason"
          hint="What speaks for it and against it, in the candidate's own behaviour. The debrief reads this."
          value={reason}
          onChange={onExplain}
          onBlur={onLeave}
          maxLength={10_000}
        />
      </div>
    </section>
  );
}

export const RECOMMENDATION_ID = "recommendation";
