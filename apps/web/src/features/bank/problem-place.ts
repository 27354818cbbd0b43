/** Which intent or answer is meant, where there may be several: "Intent B: ". */
export function problemPlace([field, index]: readonly (string | number)[]): string {
  if (typeof index !== "number") return "";
  if (field === "intents") return `Intent ${String.fromCodePoint(65 + index)}: `;
  return field === "specimenAnswers" ? `Answer ${index + 1}: ` : "";
}
