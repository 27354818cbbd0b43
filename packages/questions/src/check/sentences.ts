/** The sentences of a text, each with the mark that ends it. Colons and semicolons do not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[?!][)"'”’]?)\s+|(?<=[.…][)"'”’]?)\s+(?=[^a-z\s])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}

/** The text with what somebody is quoted as saying left out. A quotation of one or two words is a word set apart, and stays. */
export function withoutQuotations(text: string): string {
  return plainMarks(text).replaceAll(QUOTATION, (quoted) =>
    quoted.split(/\s+/).length > 2 ? "“…”" : quoted,
  );
}

// An apostrophe stands inside or after a word; a quotation opens after a space or a bracket
const QUOTATION = /"[^"]+"|(?<=^|[\s([])'[^']+(?:'\w[^']*)*'(?!\w)/g;

/** The text with straight apostrophes, quotation marks and spaces, which is what the rules are written in. */
export function plainMarks(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replaceAll(/[‘’‛ʼ]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}

const UNUSUAL = /[‘’‛ʼ“”„‟«»]|\s\s|[^\S ]|^\s|\s$/;
