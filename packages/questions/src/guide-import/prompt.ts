import { withoutQuotes } from "./quotes.ts";

/** A prompt without the quotation marks around it. Its numbering is already off. */
export function cleanPrompt(text: string): string {
  const bare = text.replace(/^[*_#\s]+|[*_\s]+$/g, "");
  const prompt = withoutQuotes(bare);
  return prompt === "" ? text : prompt;
}
