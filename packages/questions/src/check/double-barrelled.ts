import type { QuestionOutline } from "./outline.ts";
import type { Problem } from "./problem.ts";
import { sentencesOf, withoutQuotations } from "./sentences.ts";

/** A prompt asks one thing: of two, people answer the one they like better, and notes on both land in one place. */
export function doubleBarrelledProblems({ prompt }: QuestionOutline): Problem[] {
  const sentences = sentencesOf(withoutQuotations(prompt.slice(0, LONGEST_READ)));
  const asks = sentences.filter(isAsking).map(withoutScene).map(withoutAside);
  const second = asks[1] ?? asks.map(secondHalf).find((half) => half !== undefined);
  if (second === undefined) return [];
  const message = `Ask one thing: move “${shortened(second)}” to the probes, or drop it.`;
  return [{ rule: "double-barrelled", path: ["prompt"], message }];
}

// The schema refuses longer prompts; reading on would only cost time
const LONGEST_READ = 1000;

const ASK = "what|why|how|when|where|who|whom|whose|which";
const HELP =
  "do|does|did|would|could|can|will|should|shall|may|might|must|is|are|was|were|am|has|have|had|(?:is|are|do|does|did|wo|would)n't";
const SUBJECT =
  "you|your|yours|they|their|we|our|it|its|he|she|this|that|these|those|there|the|an?|any|anyone|anybody|everyone|somebody|someone|people|one";
const REQUEST =
  "tell|describe|explain|give|walk|talk|share|show|name|list|compare|discuss|outline|summari[sz]e|design|sketch|draw|justify|define|elaborate|(?:say|state)(?= (?:what|why|how|when|which|who|your))";
const PLACED = `(?:(?:in|at|by|to|for|with|from|on|of) )?(?:${ASK})`;

const isAsking = (sentence: string) =>
  (/\?["')]?$/.test(sentence) && !EXAMPLE.test(sentence)) || asksByRequest.test(sentence);

const EXAMPLE = /^(?:for example|for instance|such as|e\.g\.|i\.e\.|say,|that is|like)\b/i;
const asksByRequest = new RegExp(
  `^(?:(?:and|so|but|then|now|also|please|first|finally)[, ]+)*(?:${REQUEST})\\b`,
  "i",
);

/** What is left of "If nobody knows what failed and why, what do you do?" after its scene. */
function withoutScene(sentence: string) {
  const found = opening.exec(sentence);
  return found ? sentence.slice(found.index + found[0].length) : sentence;
}

const opening = new RegExp(
  `(?:^|[,:;] )(?=(?:(?:and|so|then|now) )?(?:(?:when|where) (?:${HELP})\\b|(?!when|where)${PLACED}\\b|(?:${HELP}) (?:${SUBJECT})\\b|(?:please )?(?:${REQUEST})\\b))`,
  "i",
);

// "What, if anything, would you change?"
const withoutAside = (sentence: string) =>
  sentence.replace(new RegExp(`^((?:${PLACED})(?: \\w+)?), [^,]{1,40},(?= )`, "i"), "$1");

function secondHalf(sentence: string) {
  const fixed = FIXED.exec(sentence)?.[0];
  const found = [...sentence.matchAll(joined)].find(
    (half) => !isOneQuestion(sentence.slice(0, half.index), half),
  );
  return fixed ?? found?.[0].replace(/^[,;(\s]+/, "");
}

const FIXED =
  /\b\S+ and\/or \S+|\bstrengths? (?:and|or) (?:your )?weakness(?:es)?|\blikes? (?:and|or) dislikes?|\b(?:best|biggest|greatest|proudest) \w+ and (?:your |the )?(?:worst|biggest|greatest) \w+/i;

const JOIN =
  "(?:and|or|&|plus|then|but|as well as|along with|together with)(?: (?:also|then|if so|if not|if yes|in that case|afterwards|finally|lastly))*,?";
const joined = new RegExp(
  [
    `[ (]${JOIN} (?<placed>${PLACED})\\b.*`,
    `[,;] (?:(?:${ASK}) (?:${HELP})|(?:${HELP}) (?:${SUBJECT}))\\b.*`,
    `[,;]? (?:and|plus|but)(?: (?:also|then|if so|if not))*,? (?:${HELP}) (?:${SUBJECT})\\b.*`,
    `[,;]? (?:and|then|and then|and also) (?:please )?(?<request>${REQUEST}) (?:me|us|${ASK}|whether|if|your|an example|one)\\b.*`,
  ].join("|"),
  "gi",
);

function isOneQuestion(before: string, half: RegExpExecArray) {
  const { placed, request } = half.groups ?? {};
  if (/\bbetween\b[^,]*$/i.test(before)) return true;
  if (request !== undefined) return PART_OF_THE_STORY.test(before) && !/^[,;]/.test(half[0]);
  if (placed === undefined) return false;
  const word = placed.split(" ").at(-1) ?? placed;
  return (
    /\b(?:if|whether|^who)$/i.test(before) ||
    isChoice(before, word) ||
    isSecondRelative(before, word) ||
    isContent(before, half[0])
  );
}

// "a time you had to say no and explain why"
const PART_OF_THE_STORY = /\b(?:ha[dsv]e?|having|how|need|needed|asked|wanted|tried) to \w+[^,]*$/i;

// "how do you decide what to automate and what to leave": two sides of one choice
const isChoice = (before: string, word: string) =>
  new RegExp(
    `\\b(?:decid|choos|chose|determin|judg|settl|agree|know|separat|distinguish|prioriti|balanc|weigh|pick|draw the line)\\w*[^,]* ${word}\\b`,
    "i",
  ).test(before);

// "a colleague who left and who came back": what is asked for is the colleague
const isSecondRelative = (before: string, word: string) =>
  new RegExp(`^(?:${REQUEST})\\b.* (?:an?|the|one|your|some) (?:\\w+ ){1,4}${word}\\b`, "i").test(before);

// "how do you tell people what changed and why": both halves are what is told
const isContent = (before: string, half: string) =>
  contentFollows.test(before) && !new RegExp(`\\b(?:${ASK}) (?:${HELP}) (?:${SUBJECT})\\b`, "i").test(half);
const contentFollows = new RegExp(
  `^${PLACED}\\b.*\\b(?:${HELP}) (?:${SUBJECT})\\b.* (?:what|why|how|whether)\\b`,
  "i",
);

function shortened(fragment: string) {
  const plain = fragment.trim().replace(/[.?!,;)]+$/, "");
  return plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN).trimEnd()}…` : plain;
}

const LONGEST_SHOWN = 60;
