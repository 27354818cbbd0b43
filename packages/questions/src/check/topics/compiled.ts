import { alternativesOf } from "./alternatives.ts";
import { forbiddenTopics } from "./forbidden.ts";
import type { Who } from "./topic.ts";

/** A topic's patterns; `any` finds what one of `each` finds, and is tried first as nearly every sentence has nothing to find. */
export type CompiledTopic = {
  name: string;
  any: RegExp;
  each: { find: RegExp; unless: RegExp | undefined }[];
};

/** The topics for sentences that mention the person, and the patterns of them that need no mention for the other sentences. */
export function compiledFor(who: Who): {
  mention: RegExp;
  withMention: CompiledTopic[];
  without: CompiledTopic[];
} {
  return {
    mention: new RegExp(String.raw`\b(?:${who.subject}|${who.possessive})`, "i"),
    withMention: compiled(who, () => true),
    without: compiled(MARKED, (source) => !source.includes(MARK)),
  };
}

const MARK = "@";
const MARKED: Who = { subject: MARK, possessive: MARK, be: MARK, have: MARK, act: MARK };

// One expression for all topics would be longer than engines compile; one for each topic is not
function compiled(who: Who, isWanted: (source: string) => boolean): CompiledTopic[] {
  return forbiddenTopics.flatMap(({ name, patterns }) => {
    const wanted = patterns(who)
      .map((pattern) => (typeof pattern === "string" ? { find: pattern } : pattern))
      .flatMap(({ find, unless }) => alternativesOf(find).map((source) => ({ source, unless })))
      .filter(({ source }) => isWanted(source));
    if (wanted.length === 0) return [];
    const each = wanted.map(({ source, unless }) => ({
      find: wordsLike(source),
      unless: unless === undefined ? undefined : new RegExp(unless, "i"),
    }));
    return [{ name, any: wordsLike(wanted.map(({ source }) => source).join("|")), each }];
  });
}

const wordsLike = (source: string) => new RegExp(String.raw`(?<![\w-])(?:${source})`, "i");
