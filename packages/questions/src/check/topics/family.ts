import type { Topic } from "./topic.ts";

const CHILDREN = "(?:children|kids|sons?|daughters?|baby|babies|toddlers?|offspring)";
const OF_A_PROGRAM =
  "\\b(?:process(?:es)?|nodes?|trees?|spans?|components?|elements?|threads?|supervisors?|commits?|branch(?:es)?|tasks?|jobs?|tickets?|class(?:es)?|containers?|pods?|rows?|records?|tables?|folders?|directories|modules?|workers?|forks?|objects?|resources?|traces?|actors?|stacks?|routes?|layouts?|descendants?|ancestors?|methods?|functions?|keys?|tags?|frames?|views?|widgets?|pages?|states?|queries)\\b";

export const family: Topic = {
  name: "family",
  patterns: ({ subject, possessive, be, have, act }) => [
    {
      find: `${possessive} (?:\\w+ )?${CHILDREN}\\b`,
      unless: `${OF_A_PROGRAM}|\\b(?:son|daughter)s? ?board`,
    },
    `${possessive} (?:husband|wife|spouse|fianc[eé]e?|girlfriend|boyfriend|in-laws|marriage|wedding|divorce|pregnancy|maternity|paternity|maiden name|marital|babysitter|nanny|childcare|child care|home life|love life|private life|mother(?! tongue)|father|mom|mum|dad|brothers?)\\b`,
    `${possessive} sisters?\\b(?! (?:company|companies|team|teams|site|project|product|service|ship|concern|organi[sz]ation))`,
    { find: `${possessive} (?:parents|siblings)\\b`, unless: OF_A_PROGRAM },
    `${possessive} (?:immediate |young |whole )?family\\b(?! of\\b| tree of)`,
    {
      find: `${have} (?:\\w+ ){0,2}(?:children|kids|toddlers?|dependants|a family|childcare|child care)\\b`,
      unless: OF_A_PROGRAM,
    },
    {
      find: `${have} (?:husband|wife|spouse|girlfriend|boyfriend|fianc[eé]e?|life partner|baby)\\b`,
      unless: OF_A_PROGRAM,
    },
    `${have} (?:partner)(?=[?.,;]|$| at home| or (?:children|husband|wife|spouse))`,
    `(?:does|do|did|is|would|will|has|was) ${possessive} (?:life )?partner (?:do|doing|work|working|think|mind|live|agree|feel|say|move|support|earn|employed|okay|fine|from|a)\\b`,
    `${possessive} (?:life|domestic|romantic|sexual) partner`,
    {
      find: `${act} (?:want|plan|intend|hope|expect|wish|try|trying|planning)(?: on| for| to)?(?: have| having| get| start| raise)? (?:\\w+ )?(?:children|kids|a baby|babies|a family|married|pregnant)\\b`,
      unless: OF_A_PROGRAM,
    },
    `${be} (?:a )?(?:pregnant|married|unmarried|divorced|widowed|childless|in a relationship)\\b`,
    `${be} (?:engaged|single)(?=[?.,;]|$| or (?:married|divorced|in)| and (?:have|has|with))`,
    `(?:are|is) ${subject} expecting(?=[?]|$)|${be} expecting (?:a|an?other|${possessive}) (?:\\w+ )?(?:baby|child)\\b`,
    `${be} a (?:single |working |young |new |stay-at-home )?(?:parent|mother|father|mum|mom|dad)\\b`,
    `${act} (?:get|gotten|got|getting) (?:married|pregnant|divorced)`,
    "(?:start|starting|raise|raising|plan|planning) a family\\b",
    "\\bfamily (?:situation|life|status|obligations?|commitments?|circumstances|responsibilit(?:y|ies)|plans|planning|duties|matters|background)\\b",
    "\\b(?:marital|parental|relationship) status\\b",
    "\\b(?:single|working) (?:mothers?|mums?|moms?|parents|fathers?)\\b",
    `${act} (?:plan|planning|intend|going|want|expect|take|took|taken|be taking|go|be)(?: on| to take| to go on| for)?(?: \\w+)? (?:maternity|paternity|parental|family) leave`,
    { find: `how many (?:children|kids)\\b`, unless: OF_A_PROGRAM },
    `(?:who|how) .{0,20}(?:looks? after|takes? care of|minds|watch(?:es)?|cares? for|arrange (?:care|childcare) for) (?:${possessive}|the) (?:children|kids|baby|family|parents)\\b`,
    `(?:who ${act} live with|${act} live (?:alone|with (?:${possessive} )?(?:parents|family|a partner|someone)))\\b`,
    `${act} (?:care for|look after|support) (?:a|an|any|${possessive}) (?:family|parent|relative|child|children|dependant|elderly)`,
    {
      find: `\\b(?:has|have|having|with|without|mentions?|raises?|raising|no) (?:small |young |any |little |two |three )?(?:children|kids)\\b`,
      unless: `${OF_A_PROGRAM}|\\b(?:users?|customers?|accounts?|apps?|games?|schools?|product)\\b`,
    },
    `\\bmaiden (?:or (?:a |your )?married )?name\\b`,
    `arrangements? .{0,40}\\b(?:child ?care|(?:${possessive}|the) (?:children|kids))\\b|\\bchild ?care arrangements?\\b`,
    `whom ${act} live(?: with)?\\b(?! (?:data|migration))`,
    `${act} (?:plan|intend|want|hope|expect|going)(?: on| to)? (?:marry|marrying|get married)\\b`,
  ],
};
