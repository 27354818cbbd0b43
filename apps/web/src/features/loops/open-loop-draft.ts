import type { AssignmentRole, RevealRule } from "@evenhand/interview";

/** A loop before it is opened. */
export type LoopDraft = {
  candidateName: string;
  candidateEmail: string;
  revealRule: RevealRule;
  interviews: InterviewDraft[];
};
export type InterviewDraft = {
  kitId: string;
  name: string;
  minutes: number;
  /** As typed, on the reader's own clock: `2026-12-04T10:00`, or empty while there is no time yet. */
  startsAt: string;
  /** Places at the table; one without a person is left out when the loop opens. */
  places: Place[];
};
export type Place = { key: string; memberId: string | null; role: AssignmentRole };

export type PlannedKit = { id: string; name: string; minutes: number };

export type LoopEdit =
  | { type: "describe"; change: Partial<Pick<LoopDraft, "candidateName" | "candidateEmail" | "revealRule">> }
  | { type: "schedule"; kitId: string; startsAt: string }
  | { type: "add place"; kitId: string; key: string }
  | { type: "fill place"; kitId: string; key: string; change: Partial<Omit<Place, "key">> }
  | { type: "remove place"; kitId: string; key: string }
  | { type: "take up plan"; kits: PlannedKit[] };

/** One interview for each kit, each with a place for whoever leads it. */
export function newLoop(kits: readonly PlannedKit[]): LoopDraft {
  return {
    candidateName: "",
    candidateEmail: "",
    revealRule: "own_submission",
    interviews: kits.map(newInterview),
  };
}

const newInterview = ({ id, name, minutes }: PlannedKit): InterviewDraft => ({
  kitId: id,
  name,
  minutes,
  startsAt: "",
  places: [{ key: id, memberId: null, role: "lead" }],
});

export function editLoop(draft: LoopDraft, edit: LoopEdit): LoopDraft {
  if (edit.type === "describe") return { ...draft, ...edit.change };
  if (edit.type === "take up plan") return { ...draft, interviews: carryOver(draft.interviews, edit.kits) };
  return {
    ...draft,
    interviews: draft.interviews.map((interview) =>
      interview.kitId === edit.kitId ? editInterview(interview, edit) : interview,
    ),
  };
}

function editInterview(
  interview: InterviewDraft,
  edit: Exclude<LoopEdit, { type: "describe" | "take up plan" }>,
): InterviewDraft {
  const { places } = interview;
  switch (edit.type) {
    case "schedule":
      return { ...interview, startsAt: edit.startsAt };
    case "add place":
      return { ...interview, places: [...places, { key: edit.key, memberId: null, role: nextRole(places) }] };
    case "fill place":
      return {
        ...interview,
        places: places.map((place) => (place.key === edit.key ? { ...place, ...edit.change } : place)),
      };
    default:
      return { ...interview, places: places.filter(({ key }) => key !== edit.key) };
  }
}

const nextRole = (places: Place[]): AssignmentRole =>
  places.some(({ role }) => role === "lead") ? "co_interviewer" : "lead";

/** Saving a plan gives its kits new ids; what was entered stays with the kit of the same name. */
function carryOver(interviews: InterviewDraft[], kits: PlannedKit[]): InterviewDraft[] {
  return kits.map((kit) => {
    const before = interviews.find(({ name }) => name === kit.name);
    return before ? { ...before, kitId: kit.id, minutes: kit.minutes } : newInterview(kit);
  });
}
