import type { Topic } from "./topic.ts";

const OF_A_SYSTEM =
  "\\b(?:services?|nodes?|instances?|hosts?|pods?|clusters?|containers?|dependenc(?:y|ies)|replicas?|servers?|process(?:es)?|backends?|endpoints?|systems?|databases?|targets?|pipelines?|flags?|features?|toggles?|checks?|alerts?|accounts?|jobs?|machines?|links?|users|customers|probes?|load balancers?|workers?|queues?|plugins?|buttons?|rules?|codebase|components?|deployments?|releases?|shards?|disks?|projects?|products?|organi[sz]ations?|websites?|pages?|jobs?)\\b";
const CONDITION =
  "(?:(?:medical|health|physical|mental|chronic|psychological|psychiatric|back|heart) (?:conditions?|problems?|issues?|limitations?|history|restrictions?|illness(?:es)?|disorders?|complaints?|impairments?))";
const ILLNESS =
  "(?:burn-?out|depression|anxiety|adhd|autism|epilepsy|diabetes|cancer|asthma|allerg(?:y|ies)|dyslexia|a stroke|a heart attack|a breakdown|surgery|an operation|an accident at work|a miscarriage|covid|hiv|an injury|injuries|an illness|a serious illness)";

export const health: Topic = {
  name: "health",
  patterns: ({ subject, possessive, be, have, act }) => [
    {
      find: `${possessive} (?:physical |mental |general |current )?health\\b(?![- ](?:check|endpoint|probe|route|metric|dashboard|page|status|monitor|score|signal|data|record|care|app|product|service|system|report|indicator|model|map|tech|team|platform|sector|industry|portal|server))`,
      unless: `\\btheir\\b.*${OF_A_SYSTEM}|${OF_A_SYSTEM}.*\\btheir\\b`,
    },
    {
      find: `how (?:is|are) ${possessive} (?:health|back|nerves|hearing|eyesight)|${possessive} (?:eyesight|hearing|weight loss|illness|sickness|injury|disease|diagnosis|symptoms|therapist|psychiatrist|doctor|disabilit(?:y|ies)|handicap|medication|medicines?|prescriptions?|sick (?:leave|days?|notes?)|blood pressure|medical (?:history|records?|conditions?)|mental (?:state|illness))\\b(?! (?:of (?:a|the|an) (?:outage|incident|fault|bug|problem|failure|slow)|product|portal|service|app|system|feature))`,
      unless:
        "\\b(?:diagnosis|symptoms)\\b.*\\b(?:fault|bug|outage|incident|failure|service|problem|cause|evidence|error|slow\\w*|logs?)\\b",
    },
    `${have} (?:\\w+ ){0,2}(?:disabilit(?:y|ies)|handicaps?|impairments?|illness(?:es)?|diseases?|${ILLNESS}|phobias?)\\b`,
    {
      find: `${have} (?:\\w+ ){0,2}${CONDITION}`,
      unless: `\\bthey\\b.*${OF_A_SYSTEM}|${OF_A_SYSTEM}.*\\bthey\\b`,
    },
    `${act} (?:suffer(?:ed|s|ing)?|recover(?:ed|ing)?) from (?:\\w+ ){0,2}(?:${ILLNESS}|${CONDITION}|disabilit|illness|disease|sleep)`,
    `${act} (?:been )?(?:suffer(?:ed|s)?|experienced?|undergo(?:ne)?|had) (?:\\w+ )?${ILLNESS}`,
    {
      find: `${be} (?:disabled|ill|sick|healthy|unhealthy|unwell|in (?:good|poor|bad) health|physically (?:fit|able|capable)|vaccinated|able-bodied|handicapped)\\b(?! of\\b)`,
      unless: OF_A_SYSTEM,
    },
    `${be} (?:depressed|autistic|dyslexic|neurodivergent|neurodiverse|bipolar|an alcoholic|addicted|diabetic|epileptic|hard of hearing|colou?r ?blind|in therapy|on medication|overweight|hiv[- ]positive)\\b`,
    `${act} (?:been |be )?(?:hospitali[sz]ed|in hospital|in therapy|diagnosed with|treated for|off sick|on sick leave|signed off|ill|burn(?:ed|t) out)\\b`,
    `${act} (?:take|taking|took|taken|use|using|need|needed|require|on) (?:any |regular |daily |prescription )*(?:medications?|medicines?|drugs|prescription|antidepressants|insulin)\\b`,
    `${act} (?:smoke|drink alcohol|use drugs|drink)(?=[?.,;]|$| or\\b| regularly| a lot)`,
    `${act} (?:take|took|taken|need|needed|use|used|call(?:ed)? in|have|had|miss|missed) (?:(?:any|many|much|few|some|more|\\d+|out of|of) )*(?:sick (?:leave|days?)|sick\\b(?! people)|days? (?:off )?(?:sick|ill|for illness)|work (?:because of|due to|for) (?:illness|sickness|health))`,
    `how (?:many|much|often) (?:(?:days? of |\\w+ )?sick (?:days?|leave)|days? sick|days? of illness)`,
    `(?:see|seen|seeing|visit) (?:a |an )?(?:therapist|psychiatrist|psychologist|doctor regularly)`,
    `${act} (?:see|hear|walk|climb stairs) well\\b|reasons? of health|for health reasons|health reasons`,
    {
      find: "\\b(?:no|any|without) (?:known )?(?:health|medical) (?:problems|issues|conditions|restrictions|limitations)\\b",
      unless: OF_A_SYSTEM,
    },
    {
      find: `${subject} (?:look|looks|seem|seems|appear|appears|sound|sounds) (?:healthy|ill|sick|tired|unwell|frail|fit)\\b(?! (?:of|for))`,
      unless: OF_A_SYSTEM,
    },
    "worker'?s'? comp(?:ensation)? claims?|filed for (?:disability|workers)",
    `${act} (?:experienced?|had|suffer(?:ed)?) (?:\\w+ ){0,2}(?:illness(?:es)?|operations?(?= or|[?.,;]|$)|injur(?:y|ies)|surger(?:y|ies))\\b`,
    `how ${act} get (?:that|this|${possessive}|the) (?:scar|injury|limp|burn|bruise)`,
    `${possessive} (?:back|heart|knee|health|medical|mental) (?:problems?|pains?|issues?|troubles?|conditions?)(?! (?:dashboard|report))`,
    `${be} (?:\\w+ )?addicted\\b|${act} (?:been )?(?:to rehab|in rehab|addicted)|${act} (?:use|take|taken|used) (?:illegal|recreational|hard) drugs`,
    `${have} (?:aids|hiv)(?=[?.,;]|$| or)|${act} (?:like to |ever )?(?:drink|smoke) (?:socially|at weekends|alcohol|much)`,
    `(?:gap|break) .{0,30}\\b(?:because of|due to|for) .{0,20}(?:illness|pregnancy|health|childbirth|sickness|burn-?out)\\b`,
  ],
};
