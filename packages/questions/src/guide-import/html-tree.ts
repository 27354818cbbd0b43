import { defaultTreeAdapter, ErrorCodes, parse } from "parse5";
import type { DefaultTreeAdapterTypes, ParserOptions, TreeAdapter } from "parse5";

export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

type Tree = DefaultTreeAdapterTypes.DefaultTreeAdapterMap;

// Browsers stop nesting at 512; the standard's algorithm takes quadratic time without such an end
const MAX_DEPTH = 512;

/** Parses HTML, and says whether it ends inside a tag. Tags nested deeper than any page's give null. */
export function parseHtml(source: string): { document: HtmlDocument; endsInTag: boolean } | null {
  let depth = 0;
  let endsInTag = false;
  const treeAdapter: TreeAdapter<Tree> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_DEPTH) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  const options: ParserOptions<Tree> = {
    treeAdapter,
    sourceCodeLocationInfo: true,
    scriptingEnabled: false,
    onParseError: ({ code }) => {
      endsInTag ||= code === ErrorCodes.eofInTag || code === ErrorCodes.eofBeforeTagName;
    },
  };
  try {
    return { document: parse(source, options), endsInTag };
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}
