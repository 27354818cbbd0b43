import type { Provenance } from "@evenhand/questions";
import type { Answers } from "../../app/api.ts";

/** Where a question came from. */
export function provenanceWords(provenance: Provenance): string {
  switch (provenance.kind) {
    case "shipped":
      return `Shipped with Evenhand, in the pack “${wordsOf(provenance.pack)}”`;
    case "written":
      return "Written here";
    case "copied":
      return `Copied from “${wordsOf(provenance.from)}”`;
    case "guide":
      return `Imported from the guide “${provenance.title}”, line ${provenance.line}`;
    default:
      return `Imported from the table ${provenance.file}`;
  }
}

const wordsOf = (key: string) => key.replaceAll("-", " ");

type Approval = Pick<Answers["bank"]["versions"][number], "approval" | "approvedByName">;

/** Who let a version in, and what made that right. */
export function approvalWords({ approval, approvedByName }: Approval): string {
  const somebody = approvedByName ?? "somebody who has left";
  switch (approval) {
    case "shipped":
      return "Shipped with Evenhand";
    case "imported":
      return approvedByName ? `Imported by ${approvedByName}` : "Imported";
    case "second_person":
      return `Approved by ${somebody}, who had not worked on it`;
    default:
      return `Approved by ${somebody}, the only member who could`;
  }
}
