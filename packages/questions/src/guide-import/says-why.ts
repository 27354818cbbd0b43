import { firstWords, phrase } from "./phrase.ts";
import { phrases } from "./phrase-book.ts";

/** Whether a paragraph without a label begins by saying why a question is asked. */
export function saysWhy(text: string): boolean {
  return openings.begins(firstWords(text));
}

const asker =
  "they|interviewers|the_interviewer|employers|the_employer|hiring_managers|the_hiring_manager|recruiters|managers|panels|companies|your_interviewer|hiring_teams|the_panel|hiring_panels|we";
const knows =
  "know|see|understand|hear|gauge|assess|learn|find|check|evaluate|test|measure|make|get|be|determine|discover|confirm|establish";

const openings = phrases(
  [
    `${asker} often|usually|typically|will|may|might|also|sometimes|frequently? ask|asks|asked|pose|use|raise this|it|these|the|questions|about|to|because|for`,
    `${asker} want|wants|would_like|need|needs|hope|hopes|are_trying|is_trying|try|aim|like to ${knows}`,
    `${asker} are|is looking|listening|checking|testing|assessing|asking|evaluating|interested|trying`,
    `this|the? question|prompt|one|scenario|common_question|classic_question|opener helps|tests|assesses|reveals|evaluates|gauges|shows|lets|gives|measures|checks|explores|is_designed|is_asked|is_meant|aims|allows|is_about|probes|tells|is_used|is_intended|uncovers|looks|targets`,
    `with|by|through|asking|in this|asking question|this|it question? ${asker}|you`,
    `this is asked|designed|meant|used|a_test|your_chance`,
    `the reason|purpose|goal|point|intent for|of|behind|here|is`,
    `asked to|because|in_order_to|so_that`,
  ].map((pattern) => phrase(pattern)),
);
