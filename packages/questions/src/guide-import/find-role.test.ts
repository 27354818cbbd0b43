import { expect, test } from "vitest";
import { findRole } from "./find-role.ts";

test.each([
  ["Release Engineer Interview Questions and Answers (2026)", "Release engineer"],
  ["Interview guide: Senior Data Analyst", "Senior data analyst"],
  ["Interview Guide – Product Manager", "Product manager"],
  ["Product Manager Interview Guide", "Product manager"],
  ["25 Interview Questions for a Release Engineer", "Release engineer"],
  ["Top 20 Most Common Registered Nurse (RN) Interview Questions", "Registered nurse (RN)"],
  ["RELEASE ENGINEER INTERVIEW QUESTIONS", "Release engineer"],
  ["Interview Questions for Release Engineers", "Release engineer"],
  ["30+ DevOps Engineer Interview Questions to Practise", "DevOps engineer"],
  ["Behavioral Interview Questions for Nurses", "Nurse"],
  ["How to Interview a Head of Sales", "Head of sales"],
  ["How to Prepare for a QA Engineer Interview", "QA engineer"],
  ["Questions to Ask a Site Reliability Engineer in an Interview", "Site reliability engineer"],
  ["Hiring a UX Designer: interview kit", "UX designer"],
  ["Senior iOS Developer – Interview Questions", "Senior iOS developer"],
  ["Machine Learning Engineer Interview Questions With Sample Answers", "Machine learning engineer"],
  ["The Ultimate Customer Success Manager Interview Guide", "Customer success manager"],
  ["Data Analyst: 15 interview questions", "Data analyst"],
])("“%s” is about: %s", (title, role) => {
  expect(findRole(title)).toBe(role);
});

test.each([
  "Common Interview Questions",
  "Interview guide",
  "50 Behavioral Interview Questions",
  "Notes",
  "",
  "?",
])("“%s” names no role", (title) => {
  expect(findRole(title)).toBeNull();
});
