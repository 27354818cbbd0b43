import { starParts, type Guide, type GuidePart, type GuideType } from "./guide.ts";

/** The same guide in another shape. A story's parts have their four names; no text is lost. */
export function withGuideType({ type, parts }: Guide, next: GuideType): Guide {
  if (next === type || next !== "star") return { type: next, parts };
  const rest = parts.slice(starParts.length).map(wordsOfPart);
  return {
    type: next,
    parts: starParts.map((name, index) => {
      const own = parts[index];
      const kept = own === undefined ? "" : own.name === name ? own.text : wordsOfPart(own);
      const isLast = index === starParts.length - 1;
      return { name, text: [kept, ...(isLast ? rest : [])].filter(Boolean).join("\n") };
    }),
  };
}

const wordsOfPart = ({ name, text }: GuidePart) => [name, text].filter(Boolean).join(": ");
