import { expect, test } from "vitest";
import { approvalWords, provenanceWords } from "./origin-words.ts";

test("every origin is told in words", () => {
  expect(provenanceWords({ kind: "shipped", pack: "release-engineering" })).toBe(
    "Shipped with Evenhand, in the pack “release engineering”",
  );
  expect(provenanceWords({ kind: "written" })).toBe("Written here");
  expect(provenanceWords({ kind: "copied", from: "plan-a-release" })).toBe("Copied from “plan a release”");
  expect(provenanceWords({ kind: "guide", title: "Backend screen", line: 12 })).toBe(
    "Imported from the guide “Backend screen”, line 12",
  );
  expect(provenanceWords({ kind: "table", file: "questions.csv" })).toBe(
    "Imported from the table questions.csv",
  );
});

test("a version says who let it in and why they could", () => {
  const approvedByName = "Marit Solberg";
  expect(approvalWords({ approval: "second_person", approvedByName })).toBe(
    "Approved by Marit Solberg, who had not worked on it",
  );
  expect(approvalWords({ approval: "only_member", approvedByName })).toBe(
    "Approved by Marit Solberg, the only member who could",
  );
  expect(approvalWords({ approval: "imported", approvedByName })).toBe("Imported by Marit Solberg");
  expect(approvalWords({ approval: "imported", approvedByName: null })).toBe("Imported");
  expect(approvalWords({ approval: "shipped", approvedByName: null })).toBe("Shipped with Evenhand");
});
