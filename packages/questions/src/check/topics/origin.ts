import type { Topic } from "./topic.ts";

const PEOPLES =
  "(?:american|british|english|german|french|indian|pakistani|chinese|japanese|korean|polish|russian|ukrainian|turkish|arab|african|asian|european|mexican|latin[oax]|hispanic|italian|spanish|irish|israeli|iranian|iraqi|syrian|black|white|brown|foreign|indigenous|caucasian|romanian|vietnamese|brazilian|nigerian)";
const LANGUAGES =
  "(?:english|german|french|spanish|italian|dutch|polish|portuguese|russian|mandarin|chinese|hindi|arabic)";

export const origin: Topic = {
  name: "origin",
  patterns: ({ subject, possessive, be, have, act }) => [
    `where (?:are|is) ${subject} (?:really |originally |actually )*from\\b|where ${subject} (?:are|is) (?:really |originally )*from`,
    `where (?:do|does|did) ${subject} (?:\\w+ )?(?:come from|grow up)(?=[?.,;]|$| originally| and)|where ${subject} (?:comes?|came) from|where ${subject} grew up`,
    `where (?:were|was) (?:${subject}|${possessive} (?:parents|family|ancestors)) (?:born|raised|from)\\b|${subject} (?:were|was) born (?:in|here|abroad)`,
    `${possessive} (?:country of (?:origin|birth)|home country|native (?:country|language|tongue)|nationality|citizenship|ethnicity|ethnic|racial|race|mother tongue|first language|skin|heritage|ancestry|ancestors|birth ?place|place of birth|homeland|immigration|visa status|residence (?:permit|status)|residency status|work permit|working permit|green card|passport|accent|roots|cultural background|national origin|(?:ethnic|national|cultural|racial|geographic|regional) (?:origin|background|identity))\\b(?! (?:colou?r|palette|conditions?|detector|reader|product|service|against|to the|reports?|you (?:learned|used|wrote|programmed)))`,
    `${be} (?:a |an )?(?:[\\w.]+ ){0,2}(?:citizens?(?! of the (?:type|module))|immigrants?|foreigners?|refugees?|native of|permanent resident)\\b`,
    `${be} (?:an? )?${PEOPLES}(?=[?.,;]|$| or | by (?:birth|origin)| citizen| national)`,
    `${have} (?:\\w+ )?(?:visa|work permit|working permit|residence permit|green card|dual (?:citizenship|nationality)|foreign passport|second passport)\\b`,
    `${act} (?:need|require|hold|own) (?:a |an |any )?(?:\\w+ )?(?:visa|work permit|residence permit|green card|passport|citizenship)\\b`,
    `(?:what|which) languages? ${act} speak (?:at home|with ${possessive})|speak at home|languages? (?:is|are) spoken (?:at|in) ${possessive} home`,
    `\\bnative[- ](?:level )?(?:${LANGUAGES} )?(?:speakers?|level of|${LANGUAGES})\\b|\\bmother tongue\\b|\\bnative(?:-level)? ${LANGUAGES}\\b`,
    "\\b(?:foreign|strong|heavy|thick|slight|noticeable|no|without(?: an?)?|with an?|has an?|have an?|had an?) (?:\\w+ )?accents?\\b(?! (?:colou?rs?|marks?|characters?|palette|insensitive|sensitive|folding))",
    `where (?:does|did) ${possessive} (?:\\w+ )?(?:last name|surname|name|accent) come from|kind of (?:name|surname|accent) is|${possessive} (?:sur)?name sounds`,
    `of (?:foreign|${PEOPLES}) (?:origin|descent|heritage|background|extraction)\\b|(?:foreign|migrant|immigrant|migration) background\\b|ethnic (?:origin|background|group|minority)`,
    `how long (?:have|has) ${subject} (?:been|lived) in (?:this|the|our) country|when (?:did|do) ${subject} (?:come|move|immigrate|emigrate) to (?:this|the|our) country`,
    `(?:what|which) country (?:are|is|do|does) ${subject} (?:come )?from|${act} go back to ${possessive} country`,
    `where ${act} live (?:when|while) ${subject} (?:were|was) (?:growing up|a child|young|born)`,
    `(?:what|which) (?:nationality|race|ethnicity|colou?r) (?:are|is) ${subject}\\b`,
    `${be} (?:originally )?from (?:around here|here|abroad|this country|overseas)\\b`,
    `is that an? ${PEOPLES} (?:name|accent)|${act} speak ${LANGUAGES} at home|member of a minority|${be} (?:in |part of )?(?:a |an )?(?:ethnic |racial )?minority\\b`,
  ],
};
