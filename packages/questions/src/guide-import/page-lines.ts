import type { Block } from "./block.ts";
import { firstWords, phrase } from "./phrase.ts";
import { phrases } from "./phrase-book.ts";

/** Whether a line belongs to the page around a guide: a share button, a byline, a notice, a link back. */
export function isPageLine({ text, kind }: Block): boolean {
  if (text.length > 160 || kind === "heading") return false;
  if (/^(?:©|\(c\)|copyright)\s?\d{4}/i.test(text) || /\ball rights reserved\b/i.test(text)) return true;
  if (/^\d+\s?[- ]?(?:min|minute)s?(?: read)?\b.{0,40}$/i.test(text) && /read/i.test(text)) return true;
  if (isByline(text) || isBreadcrumb(text)) return true;
  if (/\b(?:we|this site) uses? cookies\b|\baccept (?:all )?cookies\b/i.test(text)) return true;
  const words = firstWords(text);
  return words.length <= 8 && pagePhrases.match(words) !== null;
}

function isByline(text: string): boolean {
  if (
    /^(?:written |reviewed |edited |posted |published )?by \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+[^.?!]{0,60}$/u.test(
      text,
    )
  )
    return true;
  return (
    /^(?:last )?(?:updated|published|posted|modified|reviewed)\b(?: on|:)? ?[\p{L}\d][^.?!]{3,40}$/iu.test(
      text,
    ) && /\d/.test(text)
  );
}

function isBreadcrumb(text: string): boolean {
  const parts = text.split(/\s[›»>/→]\s/);
  return parts.length >= 3 && parts.every((part) => part.length <= 80) && !/[.?!]$/.test(text);
}

const pagePhrases = phrases(
  [
    "share|tweet|pin|post this? article|post|page|guide? on|via|to|with? facebook|twitter|x|linkedin|whatsapp|email|pinterest|reddit|friends?",
    "share_this|share|tweet|copy_link|copy_url|print|print_this_page|save|save_for_later|bookmark|email_this|facebook|twitter|linkedin|whatsapp|pinterest|instagram|youtube|reddit",
    "log_in|login|sign_in|sign_up|register|my_account|create_account|log_out|start_free|get_started|home|menu|search|close|open_menu|toggle_navigation|skip_to_content|skip_to_main_content|accept|accept_all|decline|reject_all|manage_preferences|cookie_settings",
    "privacy_policy|terms|terms_of_service|terms_of_use|terms_and_conditions|cookie_policy|contact|contact_us|about_us|careers|press|sitemap|help_center|imprint|accessibility",
    "back_to_top|read_more|learn_more|show_more|show_less|view_all|see_all|load_more|next|previous|next_article|previous_article|read_next|scroll_to_top|enter_your_email|enter_your_email_address|your_email|your_email_address|email_address|yes|no|rate_this_article",
    "was|did_you_find this article|page|guide|post? helpful yes? no?",
    "follow us on? facebook|twitter|linkedin|instagram|youtube|social_media?",
    "advertisement|sponsored|sponsored_content|ad|ads|promoted|advertisements|continue_reading_below|article_continues_below|story_continues_below",
    "leave_a_comment|leave_a_reply|comments|0_comments|no_comments_yet|post_comment",
  ].map((pattern) => phrase(pattern)),
);
