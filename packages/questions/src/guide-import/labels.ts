import { phrase } from "./phrase.ts";
import type { Phrase } from "./phrase.ts";

/** What a label says about the text after it. */
export type LabelKind = "why" | "how" | "star" | "steps" | "sample answer" | "tip" | "other";

const asker =
  `they|you|we|i|people|it|this|that|interviewers|the_interviewer|interviewer|an_interviewer|your_interviewer|
  hiring_managers|the_hiring_manager|hiring_manager|managers|employers|the_employer|employer|recruiters|the_recruiter|
  companies|the_company|hiring_teams|the_hiring_team|hiring_panels|panels|the_panel|the_interview_panel|teams|
  the_team|startups|nurse_managers|leaders|organizations|schools|clients`.replace(/\s+/g, "");
const question =
  "this|it|that|this_question|the_question|question|these|these_questions|this_one|questions|for_this";
const modal =
  "is|are|get|gets|being|might|may|will|would|do|does|did|can|could|usually|often|always|always_do|be|was";
const article = "the|a|an|your|our|my|their|this";
const what = "what|whats";
const shows =
  `tests|test|reveals|assesses|evaluates|measures|shows|checks|gauges|probes|is_testing|is_really_testing|
  is_about|is_really_about|really_tests|tells_them|tells_us|tells_interviewers|tells_you|looks_for|
  helps_them_understand|helps_assess|covers|targets`.replace(/\s+/g, "");
const isSeeking =
  `is_looking_for|are_looking_for|looking_for|looks_for|look_for|is_listening_for|are_listening_for|
  listen_for|want|wants|want_to_know|wants_to_know|want_to_hear|wants_to_hear|want_to_see|wants_to_see|want_to_learn|
  wants_to_learn|are_assessing|is_assessing|are_evaluating|is_evaluating|are_testing|is_testing|assess|assesses|
  are_really_asking|is_really_asking|really_want_to_know|really_wants_to_know|are_asking|is_asking|are_after|is_after|
  hope_to_learn|hopes_to_learn|need_to_know|needs_to_know|are_trying_to_learn|are_trying_to_find_out|
  is_trying_to_find_out|hope_to_hear|hopes_to_hear|seek|seeks|evaluate|evaluates|measure`.replace(/\s+/g, "");
const seekers = `${asker}|theyre|were|youre|interviewers_are|theyll|theyd`;
const purposes =
  "purpose|intent|intention|rationale|reason|reasons|goal|aim|objective|motive|motivation|thinking|idea";
const framework =
  `framework|structure|outline|approach|steps|roadmap|blueprint|formula|method|strategy|process|checklist|
  key_steps|plan|template|model`.replace(/\s+/g, "");
const good =
  `good|strong|great|ideal|sample|example|model|suggested|possible|best|winning|effective|excellent|solid|
  perfect|standout|full|better|simple|short|high_scoring`.replace(/\s+/g, "");
const reply = "answer|answers|response|responses|reply|replies|script";
const made = "personalize|personalise|customize|customise|tailor|adapt|individualize|localize";
const makings =
  `personalizing|personalising|personalization|personalisation|customizing|customising|customization|
  tailoring|adapting`.replace(/\s+/g, "");

const starWords =
  `method|framework|format|structure|breakdown|outline|technique|approach|guide|model|list|points|
  answer_framework|answer_structure|response_structure`.replace(/\s+/g, "");

const phrasings: Record<LabelKind, string[]> = {
  why: [
    `why ${modal}? ${asker}? ${modal}? ${modal}? ask|asks|asking|asked|ask_about|asks_about|ask_you ${question}? this|question?`,
    `why its|it_is|is_it|theyre|were asked|being_asked|asking ${question}?`,
    `the? reason|reasons|thinking|purpose|intent|idea|logic|story|motivation behind ${question}`,
    `the? reason|reasons why? ${asker}? for? ask|asks|asking|asked ${question}?`,
    `why ${question} matters|matter|is_important|is_asked|comes_up|gets_asked|works`,
    `${what} ${seekers} really? ${isSeeking} here?`,
    `${what} theyre|were|interviewers_are|the_interviewer_is|hiring_managers_are really? looking_for|after|asking|assessing|testing|evaluating|listening_for|trying_to_learn here?`,
    `what interviewers|hiring_managers|employers|recruiters|panels look|listen for`,
    `${what} ${question} really? ${shows} for?`,
    `what is? being? tested|assessed|evaluated|measured`,
    `whats|what_is being_tested|being_assessed|tested|assessed`,
    `${article}? ${purposes} of|behind|for? ${question}?`,
    `${article}? interviewers|interviewer|hiring_managers|hiring_manager|employers|question ${purposes}`,
    `behind ${article}? question`,
    `what_is|whats ${article}? ${purposes} of|behind|for? ${question}?`,
    `assesses|tests|evaluates|competency_assessed|what_for|looking_for|why|why_this|why_this_question`,
    `why do|does|would|did ${asker} ask|asks ${question}?`,
    `how ${question} helps`,
  ],
  star: [
    `${article}? star|starr|starl ${starWords}? ${starWords}? ${reply}? example|examples?`,
    `use|using|apply|answer_with|answer_using|structure_your_answer_with ${article}? star method|framework|format|technique?`,
    `how_to_answer|answer|structure|framework with|using|star ${article}? star method|framework|format|technique?`,
  ],
  steps: [
    `${article}? ${reply}|response? ${framework}`,
    `${article}? suggested|recommended|step_by_step|numbered|thinking|technical|problem_solving ${reply}? ${framework}|guide`,
    `step_by_step|steps|key_steps|expected_steps|ideal_steps|the_steps|steps_to_cover|steps_to_take|steps_to_follow`,
    `framework|${framework} for|to ${article}? your|answering|answer|${reply} ${question}?`,
    `how_to think_through|think_about|approach|structure|break_down|work_through|tackle ${question}|your_answer|your_response|the_answer|the_problem`,
    `how_to_approach_it|how_to_approach_this|think_it_through|think_through_it|ways_to_structure_it|walk_through`,
  ],
  how: [
    `how_to|how_should_you|how_you_should|how_you_can|how_best_to|how_candidates_should|how_do_you|ways_to|the_best_way_to answer|respond|answer_it|answer_this|reply ${question}? well|effectively|to_this?`,
    `how_to_answer_this|how_to_answer_well|answering_this_question|answer_guide|answer_guidance|how_to_respond|guide|guidance`,
    `answer|answering|response tips|strategy|advice|guidance|guidelines|guide`,
    `key points|elements|things|ideas to|for? cover|mention|include|hit|make|touch_on?`,
    `${what} to? cover|include|mention|say|highlight|look_for|listen_for in_your_answer|in_an_answer?`,
    `${what} a|an|the ${good} ${reply} includes|covers|has|contains|should_include|should_cover|looks_like`,
    `${article}? ${good} ${reply} should|will|must include|cover|have|mention`,
    `points|talking_points|main_points|what_to_include|include|focus_on|look_for|listen_for`,
  ],
  "sample answer": [
    `heres|here_is? an|a|the|one? ${good} ${good}? of? a|an? ${good}? ${reply}? star|1|2|3|4|one|two|three?`,
    `a|an|the? ${reply} example|examples|sample|samples|sketch|1|2|3|4?`,
    `what|how ${article}? ${good}? ${reply} might|could|can|should? sounds|sound|looks|look like?`,
    `how i_would_answer|you_could_answer|you_might_answer|to_word_it|you_might_say|a_candidate_might_answer`,
    `you could|might say|answer|respond`,
    `for example|instance`,
    `a|ans|example|sample|in_practice|sample_answer_for_this_question|candidate`,
  ],
  tip: [
    `${article}? pro|expert|quick|bonus|insider|extra|coaching|coach|top|our|helpful|key|${makings}? tip|tips|hint|advice|pointer`,
    `interview|career|final tip|hint`,
    `tip|hint|note for|on|to interviewers|the_interviewer|interviewing`,
    `tip|tips|hint|note for|on|to ${makings}|${made}|you|candidates|making|make this|it|your? own|yours|answer|response?`,
    `how_to|to|ways_to|now|and? ${made} ${question}|${article}? ${question}|${reply}?`,
    `how_to|to|ways_to|now? make ${question}|this_answer|the_answer|your_answer your_own|yours|personal|specific|stand_out|it_yours`,
    `${made} ${question}|the_answer|your_answer|the_response|your_response`,
    `${makings} ${question}|the_answer|your_answer|notes|ideas|advice?`,
    `your turn|version|spin|story`,
    `remember|keep_in_mind|personalize|personalise|customize|tailor|adapt`,
  ],
  other: [
    `common|frequent|typical|big|candidate? mistakes|mistake|pitfalls|pitfall|errors to_avoid|to_watch_for?`,
    `${what} to? avoid|not_to_say|not_to_do|not_to_include`,
    `mistakes_to_avoid|avoid|avoid_this|red_flags|red_flag|green_flags|warning_signs|watch_out|watch_for|dont|donts|do|dos|dos_and_donts`,
    `possible|potential|likely|common? follow_up|followup|follow_ups|followups|probing question|questions?`,
    `${article}? bad|weak|poor|mediocre|wrong|average ${reply} example?`,
    `example_of a ${article}? bad|weak|poor ${reply}`,
    `difficulty|level|time|duration|minutes|category|topic|tags|competency|competencies|skill|skills|skills_assessed|related_questions|related|key_takeaway|key_takeaways|takeaway|bonus|variations|variation|alternative_wording|similar_questions|scoring|score|rating|notes|weight|source`,
    `other_ways_to_ask|also_asked_as|alternative_phrasing|related_interview_questions|how_to_score|scoring_guide|scoring_rubric|rubric`,
  ],
};

/** Every phrasing of every label, the more particular kinds first. */
export const labelPhrases: { kind: LabelKind; phrase: Phrase }[] = (
  ["why", "star", "tip", "sample answer", "other", "how", "steps"] as const
).flatMap((kind) => phrasings[kind].map((pattern) => ({ kind, phrase: phrase(pattern) })));
