import type { QuestionKind } from "../question.ts";
import type { Block } from "./block.ts";
import { firstWords, phrase } from "./phrase.ts";
import { phrases } from "./phrase-book.ts";

/** A heading over several questions, or over a part of the page that holds none. */
export type Section = {
  kind: QuestionKind | null;
  holds: "questions" | "candidate questions" | "other text";
};

/** The section a block begins, or null. A block's own words must say so; the layout alone does not make a section. */
export function findSection(block: Block): Section | null {
  const text = block.text.replace(ORDINAL, "");
  if (text.length > 110 || /[.!;,]$|\||\?./.test(text) || block.kind === "rule") return null;
  const words = firstWords(text);
  const isSetOff = block.kind === "heading" || block.bold;
  if (words.length === 0) return null;
  if (candidateQuestions.match(words)) return { kind: null, holds: "candidate questions" };
  if (otherText.match(words)) return { kind: null, holds: "other text" };
  if (text.endsWith("?")) return null;
  const namesQuestions = words.some((word) => QUESTION_WORDS.has(word));
  const found = kindsIn(words);
  const isShort = words.length <= (isSetOff ? 4 : 2) && words.length > 0;
  const isNamed =
    namesQuestions && words.length <= 12 && (isSetOff || block.kind === "line" || block.number !== null);
  if (found.size > 0 && (isNamed || (isShort && block.kind !== "item" && isTitled(text)))) {
    return { kind: oneKind(found), holds: "questions" };
  }
  return isNamed && words.some((word) => word === "questions") && isTitled(text)
    ? { kind: null, holds: "questions" }
    : null;
}

// "Section B: …", "Part 2 – …"
const ORDINAL = /^(?:section|part|round|category) (?:\d{1,2}|[a-h]|[ivx]{1,4})\s?[:.)–—-]\s*/i;

const QUESTION_WORDS = new Set(["questions", "question", "round", "prompts", "interview"]);

const isTitled = (text: string) => /^[\p{Lu}\p{N}]/u.test(text);

const kindWords: Record<QuestionKind, Set<string>> = {
  behavioral: new Set(
    "behavioral behavioural behavior behaviour situational scenario scenarios competency star teamwork".split(
      " ",
    ),
  ),
  technical: new Set(
    "technical tech coding clinical skills skill tools analytical architecture programming case design domain".split(
      " ",
    ),
  ),
  common: new Set(
    "common general background introductory icebreaker icebreakers opening warmup culture cultural motivation personal fit".split(
      " ",
    ),
  ),
};

/** The kinds of question that some words name. */
export function kindsIn(words: string[]): Set<QuestionKind> {
  const text = ` ${words.join(" ")} `;
  const found = new Set<QuestionKind>();
  for (const kind of ["behavioral", "technical", "common"] as const) {
    if (words.some((word) => kindWords[kind].has(word))) found.add(kind);
  }
  if (text.includes(" soft skills ")) {
    found.delete("technical");
    found.add("behavioral");
  }
  if (/ role specific | job specific | on the job | hands on /.test(text)) found.add("technical");
  if (/ about you | warm up | getting to know | ice breaker/.test(text)) found.add("common");
  return found;
}

// "Common" is also said of behavioral and technical questions; the two together say nothing about one question
function oneKind(found: Set<QuestionKind>): QuestionKind | null {
  if (found.has("behavioral") && found.has("technical")) return null;
  if (found.has("behavioral")) return "behavioral";
  return found.has("technical") ? "technical" : "common";
}

const them =
  "interviewer|your_interviewer|the_interviewer|interviewers|an_interviewer|employer|the_employer|your_employer|" +
  "hiring_manager|the_hiring_manager|your_hiring_manager|recruiter|the_recruiter|the_company|them|at_the_end|" +
  "your_future_employer|your_potential_employer|the_panel|your_future_manager|your_interviewers|the_hiring_team";

const candidateQuestions = phrases(
  [
    `smart|good|great|best|thoughtful|some|top|insightful|5|6|7|8|10? questions to|you_should|you_can|you_could|candidates_should|for_you_to ask ${them} at_the_end|at_the_end_of_the_interview|in_an_interview|in_your_interview|in_the_interview|in_a_interview?`,
    `questions candidates|applicants|the_candidate|a_candidate|you should|can|could|might|may? ask ${them}|us|you|me?`,
    `what|what_questions|which_questions|questions to|should_you|should_i|you_can ask ${them}? at_the_end|at_the_end_of_the_interview|in_the_interview?`,
    `your|the_candidates|the_applicants|candidates questions for ${them}|us|the_team|you`,
    `questions for ${them}`,
    `questions from the candidate|applicant`,
    `release_engineer|smart|good? questions to ask in|during|at your|the|an interview`,
    `reverse interview questions`,
  ].map((pattern) => phrase(pattern)),
);

const otherText = phrases(
  [
    `the? conclusion|conclusions|summary|recap|wrap_up|wrapping_up|in_summary|in_conclusion|final_thoughts|closing_thoughts|the_bottom_line|bottom_line|key_takeaways|takeaways|final_tips|final_words|last_words|parting_thoughts`,
    `faq|faqs|frequently_asked_questions|faqs_about|more_questions|people_also_ask`,
    `frequently_asked_questions|faq|faqs about|on|for|regarding this|the|a|an? role|job|interview|interviews|interviewing|career|position`,
    `related|more|recommended|similar|popular|recent|latest|trending|featured|other|further|keep articles|article|posts|guides|guide|reading|resources|stories|content|reads|topics|interview_guides|interview_questions|career_guides|jobs|roles|career_advice|links`,
    `you_may_also_like|you_might_also_like|read_next|up_next|whats_next|next_steps|keep_reading|read_more|more_like_this|more_from_us|explore_more|see_also|further_reading|continue_reading`,
    `about the|this author|writer|us|site|guide|company`,
    `leave a comment|reply|response`,
    `comments|newsletter|references|sources|footnotes|disclaimer|acknowledgements|glossary|resources`,
    `subscribe|sign_up|join to|for? our|the? newsletter|mailing_list|list?`,
    `how|tips to|on|for? prepare|preparing|preparation for? a|an|the|your|my? interview|interviews?`,
    `how_to_prepare|interview_preparation|preparation|interview_preparation_tips|interview_prep|preparation_tips|interview_tips|interview_day_tips|general_interview_tips|general_tips|before_the_interview|after_the_interview|on_the_day|what_to_wear`,
    `tips|advice|guidance|notes|rules for|on|to interviewers|the_interviewer|the_panel|interviewing|hiring_managers|candidates`,
    `table_of_contents|contents|in_this_article|in_this_guide|on_this_page|jump_to|whats_inside|quick_links|what_youll_find`,
  ].map((pattern) => phrase(pattern)),
);
