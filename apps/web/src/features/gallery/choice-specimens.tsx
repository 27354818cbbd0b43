import { useState } from "react";
import { RadioCards, type RadioCard } from "../../ui/radio-cards.tsx";
import { Tabs } from "../../ui/tabs.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

type LevelChoice = "1" | "2" | "3" | "4" | "not assessed";
type Recommendation = "strong no" | "no" | "yes" | "strong yes" | "no decision";

export function ChoiceSpecimens() {
  const [level, setLevel] = useState<LevelChoice | null>("3");
  const [recommendation, setRecommendation] = useState<Recommendation | null>(null);
  const [tab, setTab] = useState<"notes" | "scorecards" | "history">("notes");
  return (
    <Specimens title="Choices">
      <Specimen name="RadioCards">
        <RadioCards legend="Judgement under pressure" cards={anchors} value={level} onChange={setLevel} />
      </Specimen>
      <Specimen name="… refused">
        <RadioCards
          legend="Recommendation"
          cards={recommendations}
          value={recommendation}
          onChange={setRecommendation}
          error="Recommend, or choose no decision and say why."
        />
      </Specimen>
      <Specimen name="… frozen">
        <RadioCards legend="Communication" cards={anchors} value="2" onChange={() => undefined} disabled />
      </Specimen>
      <Specimen name="Tabs">
        <Tabs
          label="About this application"
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: "notes",
              label: "Notes",
              count: 12,
              panel: <p>Twelve notes, in the order they were taken.</p>,
            },
            { value: "scorecards", label: "Scorecards", count: 3, panel: <p>Three scorecards.</p> },
            { value: "history", label: "History", panel: <p>Everything that happened to it.</p> },
          ]}
        />
      </Specimen>
    </Specimens>
  );
}

const anchors: RadioCard<LevelChoice>[] = [
  {
    value: "1",
    level: { level: 1, of: 4 },
    text: "Acts on the first idea, or waits for somebody else to decide.",
  },
  {
    value: "2",
    level: { level: 2, of: 4 },
    text: "Names a risk when asked, but keeps to the plan whatever comes up.",
  },
  {
    value: "3",
    level: { level: 3, of: 4 },
    text: "Weighs two ways out loud, says what would change their mind, and decides in time.",
  },
  {
    value: "4",
    level: { level: 4, of: 4 },
    text: "Does so with others pulling both ways, and sets up a way to undo the decision first.",
  },
  { value: "not assessed", text: "Not assessed", detail: "Too little was said to place it on any level." },
];

const recommendations: RadioCard<Recommendation>[] = [
  { value: "strong no", text: "Strong no" },
  { value: "no", text: "No" },
  { value: "yes", text: "Yes" },
  { value: "strong yes", text: "Strong yes" },
  { value: "no decision", text: "No decision" },
];
