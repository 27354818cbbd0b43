import { assignmentRole, type AssignmentRole } from "@evenhand/interview";
import { assignmentNames } from "../../app/assignment-words.ts";
import { Disclosure } from "../../ui/disclosure.tsx";

export function RoleMeanings() {
  return (
    <Disclosure summary="What the roles mean">
      <dl className="flex flex-col gap-2 text-dense">
        {assignmentRole.options.map((role) => (
          <div key={role} className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-4">
            <dt className="font-medium">{assignmentNames[role]}</dt>
            <dd className="text-pretty text-muted">{meanings[role]}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

const meanings: Readonly<Record<AssignmentRole, string>> = {
  lead: "Leads the conversation and grades.",
  co_interviewer: "Takes part in the conversation and grades.",
  shadow: "Listens and grades to learn; the ratings do not count.",
  reverse_shadow: "Leads as a trainee; the trainee's and the lead's ratings both count.",
};
