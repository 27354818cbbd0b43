import type { Block } from "./block.ts";

const MAX_NAME = 70;

/** A step's name and its text: what is bold or stands before a colon or dash, and what follows. */
export function splitName({ text, lead, bold }: Block): { name: string | null; text: string } {
  if (lead !== null && lead.length <= MAX_NAME && !/^\p{L}/u.test(text.slice(lead.length))) {
    return { name: bare(lead), text: text.slice(lead.length).replace(/^[\s:.–—→-]+/u, "") };
  }
  if (bold && text.length <= MAX_NAME) return { name: bare(text), text: "" };
  const head = text.slice(0, MAX_NAME);
  const colon = head.search(/:(?:\s|$)/);
  if (colon > 0 && !/[.?!]\s/.test(head.slice(0, colon))) {
    return { name: bare(head.slice(0, colon)), text: text.slice(colon + 1).trim() };
  }
  const dash = head.search(/\s[–—→-]\s|—/u);
  if (dash > 0 && !/[.,;?!]\s/.test(head.slice(0, dash))) {
    return { name: bare(head.slice(0, dash)), text: text.slice(dash).replace(/^[\s–—→-]+/u, "") };
  }
  const sentence = /^(\S+(?: \S+){0,2})\.\s/.exec(head)?.[0];
  if (sentence !== undefined) return { name: bare(sentence), text: text.slice(sentence.length).trim() };
  return { name: null, text };
}

const bare = (name: string) => name.replace(/[\s:.–—-]+$/u, "").trim() || null;
