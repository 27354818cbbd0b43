import { Tokenizer } from "parse5";
import type { Token, TokenHandler } from "parse5";

const nothing = () => {};

/** The text of HTML on the lines it stands on, for pages that are nested too deeply to be parsed. */
export function withoutTags(source: string): string {
  const lines = Array.from({ length: source.split("\n").length }, () => "");
  const write = ({ chars, location }: Token.CharacterToken) => {
    chars.split("\n").forEach((text, index) => {
      const line = (location?.startLine ?? 1) - 1 + index;
      lines[line] = `${lines[line] ?? ""}${text} `;
    });
  };
  const handler: TokenHandler = {
    onComment: nothing,
    onDoctype: nothing,
    onStartTag: nothing,
    onEndTag: nothing,
    onEof: nothing,
    onCharacter: write,
    onNullCharacter: write,
    onWhitespaceCharacter: write,
  };
  new Tokenizer({ sourceCodeLocationInfo: true }, handler).write(source, true);
  return lines.join("\n");
}
