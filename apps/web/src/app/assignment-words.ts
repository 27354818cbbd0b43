import type { AssignmentRole } from "@evenhand/interview";

export type Assigned = { memberId: string; name: string; role: AssignmentRole };

export const assignmentNames: Readonly<Record<AssignmentRole, string>> = {
  lead: "Lead",
  co_interviewer: "Co-interviewer",
  shadow: "Shadow",
  reverse_shadow: "Reverse shadow",
};

/** What each does in the room, for the reader and then for the others: "You lead. Ivan Petrov interviews with you." */
export function inTheRoom(assigned: readonly Assigned[], readerId: string): string {
  const reader = assigned.find(({ memberId }) => memberId === readerId);
  const others = assigned.filter((each) => each !== reader);
  const sentences = [
    ...(reader ? [`You ${ownPart[reader.role]}.`] : []),
    ...others.map(({ name, role }) => `${name} ${othersPart[role]}.`),
  ];
  return sentences.length === 1 && reader
    ? `${sentences[0]} Nobody else is in the room.`
    : sentences.join(" ");
}

const ownPart: Readonly<Record<AssignmentRole, string>> = {
  lead: "lead",
  co_interviewer: "are the co-interviewer",
  shadow: "shadow: you rate too, but your ratings do not count",
  reverse_shadow: "lead as a trainee",
};

const othersPart: Readonly<Record<AssignmentRole, string>> = {
  lead: "leads",
  co_interviewer: "is the co-interviewer",
  shadow: "shadows",
  reverse_shadow: "leads as a trainee",
};
