import type { Topic } from "./topic.ts";

const OF_A_THING =
  "\\b(?:caches?|cached|entry|entries|records?|messages?|files?|backups?|keys?|certificates?|tokens?|logs?|data|images?|commits?|branch(?:es)?|tickets?|bugs?|queues?|items?|pods?|nodes?|events?|snapshots?|rows?|alerts?|sessions?|servers?|systems?|replicas?|metrics|tasks?|jobs?|builds?|releases?|versions?|dependenc(?:y|ies)|librar(?:y|ies)|requests?)\\b";
const SCHOOL = "(?:school|high school|college|university|secondary school|your studies|your degree)";

export const age: Topic = {
  name: "age",
  patterns: ({ subject, possessive, be, act }) => [
    `how old (?:are|is|were|was) ${subject}(?=[?.,;!]|$| now| when| and| at| if| today| this)`,
    `how old ${subject} (?:are|is|were|was)\\b(?! the)`,
    {
      find: `${possessive} (?:real |exact |current |biological )?age\\b(?! (?:of|field|group|column|limit|rating|check|filter))`,
      unless: OF_A_THING,
    },
    `(?:when|what year|which year|in which year) (?:were|was) ${subject} born|${subject} (?:were|was) born`,
    `${possessive} (?:date|year|month|place) of birth|${possessive} birth ?(?:day|date|year)`,
    `what is ${possessive} (?:birthday|star sign|generation)`,
    `\\b(?:year|when|date)\\b(?: \\w+){0,2} ${subject} (?:\\w+ )?(?:graduated?|finish(?:ed)?|left|leave|complete[d]?|start(?:ed)?) (?:from )?(?:${SCHOOL}|\\w+ (?:school|degree))`,
    `(?:when|what year|which year|in which year) (?:did|do) ${subject} graduate\\b`,
    `graduation (?:year|date)|(?:year|date) of (?:${possessive} )?graduation`,
    `(?:when|how soon|at what age|how long before|how long until) ${act} (?:plan(?:ning)? |intend |expect |want |going )?(?:to )?retir(?:e|ing)(?=[?.,;]|$| from work| soon| in)`,
    `${possessive} retirement(?! (?:fund|account|plan|product|planning|of))|(?:years?|long) (?:left )?(?:until|before|to) ${possessive}? ?retirement|close to retirement|nearing retirement`,
    `${be} (?:too|a bit|a little|rather|very) (?:old|young)\\b|too (?:old|young) (?:for (?:this|the|a|that) (?:job|role|team|position|work)|to (?:learn|adapt|lead|manage|keep up))`,
    "\\b(?:young|younger|youthful|older|elderly|middle-aged|ageing|aging) (?:person|persons|people|candidates?|applicants?|workers?|employees?|colleagues?|engineers?|developers?|managers?|crowd|talent|man|woman|men|women|team ?mates?|professionals?|boss)\\b",
    "\\byoung (?:and|,) (?:dynamic|energetic|hungry|ambitious|motivated)|\\byoung team\\b",
    "\\bdigital natives?\\b|\\b(?:millennials?|boomers?|gen[- ]?z(?:ers?)?)\\b",
    `(?:at|for|of) ${possessive} (?:age|time of life|stage of life)\\b|${possessive} generation\\b(?! of)`,
    `${be} (?:over|under|above|below|older than|younger than) (?:\\d\\d|thirty|forty|fifty|sixty)\\b(?! ?(?:%|percent|ms|seconds?|minutes?|hours?|days?|people|users))`,
    `(?:how long|how many (?:more )?years) .{0,40}(?:until|before) ${subject} (?:retires?|plan to retire|stop working)(?! (?:it|an?|the|that|this|them|old|your)\\b)`,
    `${act} (?:plan|planning|think|thinking|consider|considering)(?: on| of| about)? (?:retiring|retirement)\\b|${be} (?:planning|thinking|considering)(?: on| of| about)? (?:retiring|retirement)\\b`,
    `how many more years ${act} (?:\\w+ ){0,3}(?:work|working|want to work)\\b`,
  ],
};
