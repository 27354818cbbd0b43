import type { Topic } from "./topic.ts";

export const gender: Topic = {
  name: "gender and orientation",
  patterns: ({ subject, possessive, be, act }) => [
    `${possessive} (?:gender(?! (?:field|column|data|model|attribute|enum|options?))|sex|sexual|sexuality|gender identity|sex life|orientation(?=[?.,;]|$)|transition(?=[?.,;]|$))\\b`,
    `${be} (?:a |an |really a )?(?:man|woman|male|female|girl|boy|lady|gay|lesbian|bisexual|transgender|trans|transsexual|queer|homosexual|heterosexual|non-?binary|lgbt\\w*)\\b(?! in the middle|-in-the-middle| hours?)`,
    `${be} straight(?=[?.,;]|$| or gay)`,
    `(?:as|being|for) (?:a|the only|an) (?:\\w+ )?(?:woman|girl|lady|female|mother|father|man)\\b(?![- ]in[- ]the| hours?| month)`,
    `(?:mind|comfortable|accept|feel about|problem) (?:\\w+ )?(?:working|work|reporting|report|being managed|taking orders|taking instructions)(?: \\w+)? (?:for|with|under|to|by|from) (?:a |an )?(?:\\w+ )?(?:woman|women|man|men|female|male|all-male|all-female|gay|foreigners?)\\b`,
    `${act} (?:(?:date|sleep with|prefer) (?:men|women|anyone|somebody|someone|colleagues)|use birth control)\\b`,
    "\\b(?:masculine|feminine|manly|ladylike|effeminate) (?:manner|way|voice|appearance|style|leader\\w*)|\\b(?:sexual orientation|gender identity)\\b",
    `which (?:bathroom|toilet) ${subject}`,
    `(?:comfortable|trouble|problems?|difficulty) (?:with )?(?:supervising|managing|leading|reporting to) (?:wom[ae]n|m[ae]n|a (?:man|woman)|females?|males?|gay \\w+)\\b`,
  ],
};

export const looks: Topic = {
  name: "looks",
  patterns: ({ subject, possessive, act }) => [
    `${possessive} (?:looks|(?:physical |personal )?appearance(?! (?:settings?|editor|tab|page|of|in))|weight(?=[?.,;]|$)|height(?=[?.,;]|$)|hair(?:style|cut|do)?|beard|tattoos?|piercings?|clothes|clothing|outfit|dress(?:ing)?(?: sense)?|figure(?=[?.,;]|$)|smile|skin|teeth|make-?up|shoes)\\b`,
    `how much (?:do|does) ${subject} weigh|how tall (?:are|is) ${subject}|${subject} (?:weighs?|weighed) (?:more|less|\\d)`,
    `${act} (?:have|wear) (?:any |a )?(?:tattoos?|piercings?|make-?up|wig|beard)\\b`,
    "\\b(?:good-looking|handsome|well[- ]groomed|well[- ]dressed|badly dressed|smartly dressed|overweight|physically attractive|unattractive (?:person|candidate))\\b",
    "\\b(?:attractive|presentable|pretty|beautiful|ugly|slim|tall|fat) (?:person|people|candidates?|applicants?|wom[ae]n|m[ae]n|appearance)\\b",
    "\\b(?:neat|tidy|professional|smart|clean|pleasant|good|youthful|scruffy|unkempt) (?:personal |physical )?appearance\\b|\\b(?:is|looks) presentable\\b",
  ],
};
