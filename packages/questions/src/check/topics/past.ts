import type { Topic } from "./topic.ts";

const MONEY =
  "(?:salary|salaries|pay|pay ?check|pay ?slips?|wages?|compensation(?! (?:transactions?|actions?|steps?|logic|handlers?|sagas?))|remuneration|earnings|income|bonus(?:es)?|pay package|salary package)";

export const payHistory: Topic = {
  name: "pay history",
  patterns: ({ subject, possessive, act }) => [
    `${possessive} (?:current|present|previous|prior|last|past|former|old|latest|most recent) (?:\\w+ )?${MONEY}\\b`,
    `${possessive} (?:salary|pay|wages|earnings|income|compensation)\\b(?! (?:expectations?|range|requirements?|service|system|flow|gateway|provider|page|transactions?|actions?|steps?|logic|handlers?|run|pipeline|engine|module))`,
    "\\b(?:salary|pay|wage|compensation) histor(?:y|ies)\\b|\\b(?:last|previous|current|former) (?:salary|wage|pay ?slip)\\b",
    `(?:what|how much) (?:do|does|did|are|is|were|was|have|has) ${subject} (?:\\w+ )?(?:earn(?:ed|ing)?|paid|being paid|getting paid|get paid|take home)\\b`,
    `(?:what|how much)(?: money)? (?:do|does|did|are|were) ${subject} (?:\\w+ )?(?:make|making)(?= now| per| a (?:year|month)| at (?:${possessive}|the)| in ${possessive}| today)`,
    `how much(?: money)? (?:do|does|did|are|were) ${subject} (?:\\w+ )?(?:make|making)(?=[?.,;]|$| there| before)`,
    `(?:what|how much) ${subject} (?:\\w+ )?(?:earned?|earns|(?:are|were|was|is) (?:being )?paid|made|makes?)(?=[?.,;]|$| now| before| per| a (?:year|month)| at (?:${possessive}|the)| in (?:${possessive}|the))`,
    `(?:what|how much) (?:does|did) ${possessive} (?:\\w+ )?(?:employer|company|boss|job) pay\\b`,
    `${act} (?:show|bring|send) (?:us |me )?(?:${possessive}|a) (?:last )?(?:pay ?slip|tax return)`,
  ],
};

export const criminalRecord: Topic = {
  name: "criminal record",
  patterns: ({ possessive, be, have, act }) => [
    `${possessive} (?:criminal|arrests?|police|convictions?(?=[?.,;]|$| for)|probation officer|parole)\\b`,
    `${have} (?:\\w+ )?(?:criminal|police|arrest) record|${have} (?:\\w+ )?(?:criminal convictions?|convictions?(?= for|[?.,;]|$)|record(?=\\?))`,
    `${act} (?:been )?(?:arrested|convicted|imprisoned|sentenced|prosecuted|jailed|charged with|on probation|accused of a crime|in (?:jail|prison)|to (?:jail|prison))\\b`,
    `${be} (?:an? )?(?:ex-convict|convicted|felon|criminal|on parole|on probation)\\b`,
    "\\bcriminal (?:records?|histor(?:y|ies)|background|convictions?|past)\\b|\\b(?:arrest|police) records?\\b",
    `${act} (?:commit(?:ted)?|break|broken|broke) (?:a crime|the law|any crimes?)`,
    `${act} (?:been |got |gotten )?in(?:to)? trouble with the (?:law|police)`,
  ],
};

export const military: Topic = {
  name: "military service",
  patterns: ({ possessive, be, act }) => [
    "\\bmilitary (?:service|records?|discharge|status|background|rank|reserves?|duty|obligations?|career|past)\\b|\\bnational service\\b|\\bcompulsory service\\b",
    `${act} (?:\\w+ )?(?:serve[d]?|serving|been|fought|enlist(?:ed)?|join(?:ed)?) (?:in|with)? ?(?:the )?(?:army|military|navy|air force|armed forces|marines|reserves|national guard|coast guard)\\b`,
    `${be} (?:\\w+ )?(?:in the (?:army|military|navy|air force|armed forces|reserves|national guard)|(?:a |an )?(?:\\w+ )?(?:veterans?|reservists?|conscripts?|conscientious objectors?|soldiers?)|honou?rably discharged|dishonou?rably discharged|drafted|conscripted)\\b`,
    `${possessive} (?:discharge(?=[?.,;]|$| from)|time in the (?:army|military|navy|service)|conscription|army|regiment|unit in the army)\\b`,
    `why ${act} (?:refuse|avoid|skip) (?:service|the army|the draft)`,
    `(?:which|what) branch (?:of (?:the )?(?:military|service|armed forces) )?${act} serve|branch of the (?:military|armed forces)`,
  ],
};

export const finances: Topic = {
  name: "private finances",
  patterns: ({ possessive, be, have, act }) => [
    `${possessive} (?:(?:personal |private |student |credit card |outstanding )+debts?|debts|credit (?:score|history|rating|report|card debt)(?! (?:service|system|product|api|model|engine|feature))|mortgage|bankruptcy|financial (?:situation|circumstances|status|obligations?|problems|difficulties|standing|commitments)|personal finances|finances(?=[?.,;]|$)|savings|student loans?|rent(?=[?.,;]|$)|inheritance|net worth|alimony|child support)\\b`,
    `${act} (?:own|rent) (?:a|an|your|their) (?:own )?(?:house|home|car|flat|apartment|property)\\b`,
    `${be} (?:\\w+ )?(?:in debt|bankrupt|insolvent|heavily indebted|on benefits|on welfare|a home-?owner)\\b`,
    `${act} (?:been |gone |go |been declared |declared |filed for |file for )+bankrupt(?:cy)?\\b`,
    `${have} (?:\\w+ )?(?:debts|mortgage|student loans?|loans to pay|credit card debts?|money problems|financial (?:problems|difficulties|worries)|savings)\\b`,
    "\\bwages? (?:been )?garnish(?:ed|ment)|garnish(?:ed|ment) of wages",
    `${act} (?:rent or own|own or rent)\\b|${have} (?:\\w+ ){0,2}(?:car|home|bank|personal) loans?\\b`,
  ],
};
