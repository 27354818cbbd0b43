/** The words of a text in lower case, without marks and accents. Scripts written without spaces give pairs of characters. */
export function wordsOf(text: string): string[] {
  const found =
    text
      .normalize("NFKD")
      .replaceAll(/\p{Mn}|['’]/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return found.flatMap((word) => (WITHOUT_SPACES.test(word) ? pairs(word) : [word]));
}

/** Whether a text is in a script that puts no spaces between words, so that words cannot be counted. */
export const isWithoutSpaces = (text: string): boolean => WITHOUT_SPACES.test(text);

const WITHOUT_SPACES = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}]/u;

function pairs(word: string) {
  const signs = Array.from(word);
  return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
}

/** An English word without its commonest endings, so that deploy, deploys, deployed, deploying and deployment are one. */
export function stemOf(word: string): string {
  const stem = ENDINGS.reduce((left, [ending, put]) => {
    const shorter = left.replace(ending, put);
    return shorter.length >= SHORTEST_STEM ? shorter : left;
  }, word);
  return stem.replace(/([bdfgmnprt])\1$/, "$1");
}

const SHORTEST_STEM = 3;
const ENDINGS: [RegExp, string][] = [
  [/ies$|ied$/, "y"],
  [/(?<=[^s])s$/, ""],
  [/(?:ing|ed|ment)$/, ""],
  [/e$/, ""],
];
