import { alternativesOf } from "./alternatives.ts";
import { forbiddenTopics } from "./forbidden.ts";
import type { Who } from "./topic.ts";

/** Patterns of all topics; `any` finds a sentence in which one of `each` finds something, and nearly every sentence has none. */
export type CompiledTopics = {
  any: RegExp;
  each: { topic: string; find: RegExp; unless: RegExp | undefined }[];
};

/** The patterns for sentences that mention the person, and for all others those that need no mention. */
export function compiledFor(who: Who): {
  mention: RegExp;
  withMention: CompiledTopics;
  without: CompiledTopics;
} {
  return {
    mention: new RegExp(String.raw`\b(?:${who.subject}|${who.possessive})`, "i"),
    withMention: compiled(who, () => true),
    without: compiled(MARKED, (source) => !source.includes(MARK)),
  };
}

const MARK = "@";
const MARKED: Who = { subject: MARK, possessive: MARK, be: MARK, have: MARK, act: MARK };

function compiled(who: Who, isWanted: (source: string) => boolean): CompiledTopics {
  const wanted = forbiddenTopics.flatMap(({ name, patterns }) =>
    patterns(who)
      .map((pattern) => (typeof pattern === "string" ? { find: pattern } : pattern))
      .flatMap(({ find, unless }) => alternativesOf(find).map((source) => ({ topic: name, source, unless })))
      .filter(({ source }) => isWanted(source)),
  );
  return {
    any: wordsLike(
      byOpening(
        wanted.map(({ source }) => source),
        who,
      ),
    ),
    each: wanted.map(({ topic, source, unless }) => ({
      topic,
      find: wordsLike(source),
      unless: unless === undefined ? undefined : new RegExp(unless, "i"),
    })),
  };
}

/** One source of many, in which what opens several of them stands once: a third of the length, and four times as fast. */
function byOpening(sources: string[], who: Who) {
  const openings = [who.have, who.act, who.be, who.possessive, who.subject];
  const grouped = Map.groupBy(
    sources,
    (source) => openings.find((opening) => source.startsWith(opening)) ?? "",
  );
  return [...grouped]
    .map(
      ([opening, group]) => `${opening}(?:${group.map((source) => source.slice(opening.length)).join("|")})`,
    )
    .join("|");
}

const wordsLike = (source: string) => new RegExp(String.raw`(?<![\w-])(?:${source})`, "i");
