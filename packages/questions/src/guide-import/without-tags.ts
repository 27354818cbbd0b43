import { Tokenizer } from "parse5";
import type { Token, TokenHandler } from "parse5";
import { isInline, isWithoutText } from "./html-elements.ts";

const nothing = () => {};

/**
 * The text of a page that is nested too deeply to be parsed, with a line for every block, and for each of these lines the
 * source line it begins on.
 */
export function withoutTags(source: string): { text: string; sourceLines: number[] } {
  const pieces: string[] = [];
  const sourceLines = [1];
  let hidden: string | null = null;
  const breakLine = (line: number) => {
    pieces.push("\n");
    sourceLines.push(line);
  };
  const write = ({ chars, location }: Token.CharacterToken) => {
    if (hidden !== null) return;
    const line = location?.startLine ?? 1;
    chars.split("\n").forEach((text, index) => {
      if (index > 0 || sourceLines.at(-1) !== line) breakLine(line + index);
      pieces.push(text);
    });
  };
  const tag = ({ tagName, location }: Token.TagToken) => {
    if (!isInline(tagName) || tagName === "br") breakLine(location?.startLine ?? 1);
  };
  const handler: TokenHandler = {
    onComment: nothing,
    onDoctype: nothing,
    onStartTag: (token) => {
      tag(token);
      if (isWithoutText(token.tagName)) hidden ??= token.tagName;
    },
    onEndTag: (token) => {
      tag(token);
      if (token.tagName === hidden) hidden = null;
    },
    onEof: nothing,
    onCharacter: write,
    onNullCharacter: nothing,
    onWhitespaceCharacter: write,
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(source, true);
  return { text: pieces.join(""), sourceLines };
}
