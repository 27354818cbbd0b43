import { Badge } from "../../ui/badge.tsx";
import { isMade, type DraftSection } from "./scorecard-draft.ts";

/** Where this competency stands, in a few words. */
export function SectionStatus({ section: { rating, evidence } }: { section: DraftSection }) {
  const cited = evidence.length === 1 ? "1 note cited" : `${evidence.length} notes cited`;
  if (rating === null || !isMade(rating)) {
    const open = rating === null ? "Not rated yet" : "Say why it was not assessed";
    return (
      <p>
        {open}
        {evidence.length > 0 && `. ${cited}, kept in this browser until the rating is made`}
      </p>
    );
  }
  if (rating.kind === "void") return <p>Void</p>;
  if (rating.kind === "not_assessed") return <p>Not assessed{evidence.length > 0 && ` · ${cited}`}</p>;
  return (
    <p className="flex items-center gap-2">
      Level {rating.level}
      {evidence.length > 0 ? ` · ${cited}` : <Badge>Impression: no note cited</Badge>}
    </p>
  );
}
