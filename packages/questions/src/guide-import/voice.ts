const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|my|me|we|our|us|My|We|Our)\b/g;
const SECOND_PERSON = /\b(?:you|your|yours|You|Your|You['’]re|you['’]re|you['’]ve)\b/g;

/** Who a paragraph speaks as: a candidate answering, somebody advising the reader, or nobody in particular. */
export function voiceOf(text: string): "answering" | "advising" | "neutral" {
  const first = text.match(FIRST_PERSON)?.length ?? 0;
  const second = text.match(SECOND_PERSON)?.length ?? 0;
  if (first > second) return "answering";
  return second > 0 ? "advising" : "neutral";
}
