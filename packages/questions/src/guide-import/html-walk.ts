import type { HtmlElement, HtmlNode } from "./html-tree.ts";

type Visitor = {
  text: (value: string, line: number) => void;
  /** Whether to go into the element. */
  open: (element: HtmlElement) => boolean;
  close: (element: HtmlElement) => void;
};

/** Visits text and elements in reading order. It keeps its own stack, as pages nest deeper than calls may. */
export function walkHtml(nodes: HtmlNode[], visitor: Visitor): void {
  const stack: { node: HtmlNode; isClosing: boolean }[] = toVisit(nodes);
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, isClosing } = visit;
    if ("value" in node) {
      visitor.text(node.value, node.sourceCodeLocation?.startLine ?? 1);
    } else if ("tagName" in node && isClosing) {
      visitor.close(node);
    } else if ("tagName" in node && visitor.open(node)) {
      stack.push({ node, isClosing: true });
      for (const child of toVisit(node.childNodes)) stack.push(child);
    }
  }
}

const toVisit = (nodes: HtmlNode[]) => nodes.toReversed().map((node) => ({ node, isClosing: false }));

/** The text inside an element, as far as its first 200 characters. */
export function textInside(element: HtmlElement): string {
  let text = "";
  walkHtml(element.childNodes, {
    text: (value) => {
      text += value;
    },
    open: () => text.length < 200,
    close: () => {},
  });
  return text.slice(0, 200);
}
