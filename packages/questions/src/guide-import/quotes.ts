const OPENING = /^["“„«‘']/u;
const CLOSING = /["”»’'][.)]?$/u;

/** Whether a text begins with a quotation mark. */
export const opensQuote = (text: string) => OPENING.test(text);

/** Whether a text ends with a quotation mark. */
export const closesQuote = (text: string) => CLOSING.test(text);

/** A paragraph without the quotation marks around it, or at the one end that belongs to a longer quotation. */
export function withoutQuotes(text: string): string {
  if (text.startsWith('"') || text.endsWith('"')) return withoutStraight(text);
  const opens = count(text, "“");
  const closes = count(text, "”");
  if (
    text.startsWith("“") &&
    text.endsWith("”") &&
    opens === closes &&
    text.indexOf("”") === text.length - 1
  ) {
    return text.slice(1, -1).trim();
  }
  if (text.startsWith("“") && opens === closes + 1) return text.slice(1).trim();
  if (text.endsWith("”") && closes === opens + 1) return text.slice(0, -1).trim();
  const isSingle = text.length > 1 && text.startsWith("‘") && text.endsWith("’") && count(text, "‘") === 1;
  return isSingle ? text.slice(1, -1).trim() : text;
}

function withoutStraight(text: string): string {
  const marks = count(text, '"');
  if (marks === 2 && text.startsWith('"') && text.endsWith('"')) return text.slice(1, -1).trim();
  if (marks % 2 === 0) return text;
  return (text.startsWith('"') ? text.slice(1) : text.endsWith('"') ? text.slice(0, -1) : text).trim();
}

const count = (text: string, mark: string) => text.split(mark).length - 1;
