import { stemOf, wordsOf } from "./words.ts";

/** The stems of a text's words that say something, without those that only say how much, how well or how often. */
export function contentOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isDegree(word) && !FILLING.has(word))
    .map(stemOf);
}

/** Whether a word only says how much, how well or how often: "very", "good", "consistently". */
export const isDegree = (word: string): boolean =>
  DEGREES.has(word) || (/..ly$/.test(word) && !NOT_ADVERBS.has(word));

// What remains of these says nothing that could be seen or heard either
export const traits: ReadonlySet<string> = setOf(`
  ability abilities able aptitude attitude awareness candidate capability capable communication communicator competence competency
  competent demonstrates demonstrate displays displaying display employee engineer exhibits exhibit expertise experience expert
  handles has have having he her his interviewee is knowledge knowledgeable level mastery mindset novice performance performer
  performs person possesses proficiency proficient quality professional proven responsible she shows show showing skill skilled
  skillful skills talent technical their they thinking understanding understands work worker works beginner answer answers
  behaviour behavior fit grasp command showed demonstrated manner way
  structured concise logical precise detailed organised organized thoughtful convincing coherent credible interesting insightful
  calm open honest creative analytical methodical systematic mature senior junior professional friendly
`);

const FILLING: ReadonlySet<string> = setOf(`
  a an the of to in on at by for from with as and or it its this that these those is are was were be been being will would can
  could may might do does did they them their he she his her who which what into over under about than then
`);

const DEGREES: ReadonlySet<string> = setOf(`
  very much more most less least little somewhat rather quite fairly pretty too so such just only even almost about nearly barely
  always often sometimes rarely never usually seldom frequently occasionally mostly again regular routine constant consistent
  sometimes every time times all many few some several any none certain enough lot lots bit deal
  good better best great excellent outstanding exceptional superb superior perfect ideal strong stronger strongest solid robust
  bad worse worst poor poorest weak weaker weakest insufficient inadequate unsatisfactory satisfactory adequate sufficient
  acceptable unacceptable average mediocre decent fair fine nice reasonable moderate medium high higher highest low lower lowest
  basic elementary intermediate advanced extensive limited partial partially full complete incomplete thorough deep deeper broad
  clear clearer unclear effective ineffective efficient inefficient successful unsuccessful appropriate inappropriate significant
  considerable major minor great greater extreme total remarkable impressive world class top notch first rate sound firm big large
  small minimal maximum minimum degree extent well meets meet met exceeds exceed exceeded expectation expectations below above
  beyond far needs improvement lacks lack lacking standard
`);

// They end like adverbs
const NOT_ADVERBS: ReadonlySet<string> = setOf(`
  reply replies apply supply rely comply multiply assembly anomaly family only early daily weekly monthly hourly nightly yearly
  friendly fly ally tally rally july italy bully imply
`);

function setOf(words: string) {
  return new Set(words.trim().split(/\s+/));
}
