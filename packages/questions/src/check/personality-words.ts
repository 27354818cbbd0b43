// Somebody, so that a word which also has a technical sense counts only when it is said of a person
const PERSON =
  "(?:person|people|personality|individual|candidates?|applicants?|engineers?|developers?|leaders?|manager|speaker|communicator|colleague|team ?mate|mind|attitude|manner|spirit|talent|human|guy|member)s?";
const SEEMS =
  "(?:is|are|seems?|appears?|sounds?|looks?|comes across as)(?: (?:very|really|quite|so|too|rather|highly|genuinely|naturally|not))*";
const IS =
  "(?:is|are|be|being|seems?|appears?|sounds?|looks?|comes across as|feels?)(?: (?:very|really|quite|so|too|rather|highly|genuinely|naturally|not))*";

/**
 * Words for what somebody is like. They cannot be pointed to in an answer, and interviewers hear them in people who resemble them.
 * Each is written so that its technical senses pass: a dedicated server, optimistic locking, a user-friendly page.
 */
export const personalityWords: string[] = [
  // Zeal
  "passion(?:ate(?:ly)?)?",
  "enthusias(?:m|tic(?:ally)?)",
  "energetic(?:ally)?",
  "high[- ]energy",
  "(?:brings?|full of|positive|good|great|lots of|has) energy(?! (?:use|usage|consumption|costs?|bills?|data|sector|market|meter))",
  `(?:highly|self|intrinsically|naturally|very)[- ](?:driven|motivated)`,
  `driven ${PERSON}`,
  `${IS} driven(?! (?:by|from|through|off|to|at|with|along|into))`,
  `motivated ${PERSON}`,
  "(?:shows?|lacks?|inner|personal|natural) (?:drive|ambition|grit|hunger|fire)(?! failures?)",
  "drive and (?:ambition|motivation|determination)",
  `(?:ambitious|hungry|eager|keen|dynamic|vibrant|dedicated|aggressive|assertive|mature|strong-willed) ${PERSON}`,
  "eager(?:ness)? to (?:learn|please|help|grow)",
  "hard-?working",
  "work ethic",
  "hustle",
  "go[- ]getter",
  "self[- ]starter",
  "can[- ]do (?:attitude|spirit|mentality)",
  "(?:extra mile|110 ?%|110 percent)",
  // Liking
  "(?:un)?lik(?:e)?ab(?:le|ility)",
  "charismatic(?:ally)?",
  "charisma",
  "charm(?:ing)?",
  "personable",
  `pleasant(?= ${PERSON}|[.,;!?]|$| to (?:work|talk|be) with)`,
  `${SEEMS} (?:nice|friendly|shy|outgoing|honest|loyal|polite|arrogant|stubborn|smart|clever|brilliant|curious|funny)(?= ${PERSON}|[.,;!?]|$| and)`,
  "(?:outgoing|friendly|curious|smart|creative|confident|calm|warm|modest|polite) and (?:outgoing|friendly|curious|smart|creative|confident|calm|warm|modest|polite)",
  `(?:nice|friendly|warm|funny|fun|cool|shy|quiet|modest|outgoing|calm|bright|sharp|smart|clever|brilliant|honest|loyal|polite|curious|positive|difficult|lazy|stubborn|arrogant|introverted|extroverted|creative|resilient) ${PERSON}`,
  "humble|humility",
  "extro?verts?|extro?verted|introverts?|introverted",
  "bubbly|upbeat|cheerful|easy-?going|laid[- ]back|thick[- ]skinned|people person",
  "optimistic(?! (?:lock|concurren|update|write|read|ui|rendering|transaction|parallel|rollup|check|control|estimate|plan|path|assumption|version|merge|strategy|approach))",
  "(?:have|having|grab|drink) a beer with",
  "sense of humou?r",
  "(?:good|great|bad|right|team) (?:vibes?|chemistry)|vibes?(?! (?:cod|check))",
  // Presence
  "self[- ]confiden(?:t|ce)",
  `${IS} confident(?:ly)?(?! (?:that|in|about|of|enough|to|when|whether|it|they|the|a|without|before|after))`,
  `confident ${PERSON}`,
  "(?:speaks?|answers?|presents?|acts?|talks?|argues?|comes across) (?:with confidence|confidently)",
  "(?:shows?|exudes?|radiates?|projects?|lacks?|displays?) confidence(?! (?:in|that|interval|level|bound|band|limit|score|rating|about|value)s?)",
  "executive presence|gravitas",
  `polished (?:${PERSON}|presence|appearance|delivery|presenter|answers?)`,
  `(?:lacks?|shows?|has|have|with|some|more|little) polish`,
  `${IS} polished(?= ${PERSON}|[.,;!?]|$| and)`,
  "eloquen(?:t|ce)|well[- ]spoken",
  `${IS} articulate(?![sd])`,
  "eye contact|body language|(?:firm|strong|weak|limp) handshake",
  // Myths
  "rock[- ]?stars?|superstars?|(?:an?|code|coding|tech|true|real|script|data) ninjas?(?! (?:build|file|target))|ninja (?:developer|engineer|coder)s?|gurus?|genius(?:es)?",
  "10x (?:engineer|developer|programmer)s?",
  "[ab]-players?|top talent",
  "(?:born|natural|true) (?:leader|talent|communicator|salesperson)s?",
  // Fit
  "(?:cultur(?:e|al)|team|personality) (?:fit|match)",
  "fits? (?:in(?:to)? )?(?:with )?(?:our|the|their|company|this) (?:company |team )?(?:culture|values|vibe)",
  "fits? in(?= with| well| socially|[.,;!?]|$)",
  "team[- ]players?",
  "gut (?:feeling|feel|instinct|reaction|sense)",
  "(?:positive|good|great|bad|negative|right|wrong|winning|poor) (?:attitude|mindset|mentality|personality|character)",
  "personality(?: (?:type|trait|test|profile)s?)?",
  "temperament|demeanou?r",
  "looks? the part",
];
