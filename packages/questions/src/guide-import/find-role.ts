/** The role a title names, in the form the bank writes roles ("Release engineer"), or null. */
export function findRole(title: string): string | null {
  for (const pattern of patterns) {
    const named = pattern.exec(title)?.groups?.["role"];
    const role = named === undefined ? null : cleanRole(named);
    if (role !== null) return role;
  }
  return null;
}

const TITLE_END =
  "(?=\\s*(?:$|[:|(\\[–—,?!]|\\s-\\s|\\b(?:in|with|and answers|for 20\\d\\d|20\\d\\d|that|to ask|you|from|at)\\b))";
const INTERVIEW = "interview(?:s|ing|er)?\\b";

const patterns = [
  `\\b(?:interview\\s+)?(?:questions?|guide|kit|prep(?:aration)?)(?:\\s*(?:and|&)\\s*(?:sample\\s+)?answers?)?\\s+(?:for|to ask|to ask an?)\\s+(?:hiring\\s+|interviewing\\s+)?(?:an?\\s+|the\\s+|your\\s+(?:next\\s+)?)?(?<role>.+?)(?:\\s+(?:roles?|positions?|jobs?|candidates?|interviews?))?${TITLE_END}`,
  `${INTERVIEW}\\s+(?:guide|kit|questions?|plan|scorecard)\\s*[:–—|-]\\s*(?<role>.+?)${TITLE_END}`,
  `\\b(?:how to interview|interviewing|hiring)\\s+(?:an?\\s+|the\\s+|your\\s+next\\s+)?(?<role>.+?)${TITLE_END}`,
  `(?:^|[:|–—]\\s*|\\bfor\\s+(?:an?|your|the|my)\\s+|\\b(?:ace|pass|prepare|nail)\\s+(?:an?|your|the|my)\\s+)(?<role>[^:|–—?]+?)\\s+(?:job\\s+)?${INTERVIEW}`,
  `^(?<role>[^:|–—?]+?)\\s*(?:[:|–—]|\\s-\\s)\\s*.*\\b${INTERVIEW}`,
].map((source) => new RegExp(source, "iu"));

const NOT_A_ROLE = new Set(
  `top best the a an most common asked frequently popular essential important tough toughest tricky great good key
   must know critical real basic advanced behavioral behavioural technical situational general sample typical
   ultimate complete full updated new our your my and or of with in interview interviews question questions answers
   answer guide job jobs role position candidate candidates free hiring how to prepare for ace
   structured printable phone screening first second final round system case expert level mastering crush`.split(
    /\s+/,
  ),
);

function cleanRole(named: string): string | null {
  let words = named
    .trim()
    .replace(/^[\s"“'‘]+|[\s"”'’.,]+$/gu, "")
    .split(/\s+/);
  while (isFiller(words[0])) words = words.slice(1);
  while (isFiller(words.at(-1))) words = words.slice(0, -1);
  const known = words.join(" ");
  if (known === "" || words.length > 7 || !/\p{L}{2}/u.test(known)) return null;
  const isShouting = known === known.toUpperCase() && /\p{Lu}{5}/u.test(known);
  const plain = singular(words).map((word) =>
    isShouting || !isAbbreviation(word) ? word.toLowerCase() : word,
  );
  const role = plain.join(" ");
  return role.charAt(0).toUpperCase() + role.slice(1);
}

const isFiller = (word: string | undefined) =>
  word !== undefined &&
  (NOT_A_ROLE.has(word.toLowerCase().replace(/[,&+]/g, "")) || /^\d+\+?$/.test(word) || word === "&");

// QA, DevOps, iOS and (RN) keep their capitals
const isAbbreviation = (word: string) => /\p{Lu}/u.test(word.slice(1).replace(/[-/(]\p{Lu}(?=\p{Ll})/gu, ""));

// Not the plural of a role: "Head of sales"
const ENDS_IN_S =
  /(?:ss|us|is|ics|sales|operations|logistics|communications|systems|resources|services|relations|affairs|works|partnerships)$/i;

function singular(words: string[]): string[] {
  const last = words.at(-1) ?? "";
  return /\p{L}{3}s$/u.test(last) && !ENDS_IN_S.test(last)
    ? [...words.slice(0, -1), last.slice(0, -1)]
    : words;
}
