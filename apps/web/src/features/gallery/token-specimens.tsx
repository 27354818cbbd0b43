import { Specimen, Specimens } from "./specimen.tsx";

export function TokenSpecimens() {
  return (
    <Specimens title="Tokens">
      <Specimen name="Surfaces">
        <ul className="flex flex-wrap gap-2">
          {surfaces.map(([name, look]) => (
            <li key={name} className={`rounded-md border border-line px-3 py-2 text-small ${look}`}>
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Levels">
        <ul className="flex flex-wrap gap-2">
          {washes.map((wash, index) => (
            <li key={wash} className={`w-16 rounded-md px-3 py-2 text-small ${wash}`}>
              {index + 1}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Type">
        <div className="flex flex-col gap-1.5">
          <p className="text-display font-semibold">Tuesday 10:30, Technical</p>
          <p className="text-title font-semibold">Judgement under pressure</p>
          <p className="text-heading font-semibold">Set up a pipeline from nothing</p>
          <p className="text-room">17 room: asks what a release is for before naming any tool.</p>
          <p className="text-read">
            16 reading: says where a person must decide, and why it cannot be automated.
          </p>
          <p className="text-dense">14 dense: 28 of 30 minutes, 2 people, last changed 04:11</p>
          <p className="text-small text-muted">13 small, muted: asked 14 times in 90 days</p>
          <p className="text-tiny text-faint">12 tiny, faint: version 3</p>
        </div>
      </Specimen>
    </Specimens>
  );
}

const surfaces = [
  ["paper", "bg-paper"],
  ["raised", "bg-raised"],
  ["sunken", "bg-sunken"],
  ["hover", "bg-hover"],
  ["accent", "bg-accent text-on-accent"],
  ["accent wash", "bg-accent-wash text-accent"],
  ["problem wash", "bg-problem-wash text-problem"],
  ["refusal wash", "bg-refusal-wash text-refusal"],
] as const;

const washes = [
  "bg-level-1-wash",
  "bg-level-2-wash",
  "bg-level-3-wash",
  "bg-level-4-wash",
  "bg-level-5-wash",
];
