import type { Nodes, Parents } from "mdast";
import type { Block } from "./block.ts";
import type { buildLines } from "./line-builder.ts";

type Target = { lines: ReturnType<typeof buildLines>; finish: (joins: Block["joins"]) => void };

/** Adds a paragraph's or heading's running text to the line being built, ending lines where it breaks. */
export function addInlines(node: Parents, { lines, finish }: Target): void {
  const visit = (child: Nodes, isBold: boolean): void => {
    const line = child.position?.start.line ?? 1;
    switch (child.type) {
      case "text":
        child.value.split("\n").forEach((text, index) => {
          if (index > 0) finish("soft");
          lines.add(text, isBold, line + index);
        });
        break;
      case "inlineCode":
        lines.add(child.value, isBold, line);
        break;
      case "break":
        finish("hard");
        break;
      case "html":
        if (/^<br\b/i.test(child.value)) finish("hard");
        break;
      case "strong":
        if (lines.isLabelAhead(plainText(child))) finish("soft");
        for (const inner of child.children) visit(inner, true);
        break;
      default:
        if ("children" in child) for (const inner of child.children) visit(inner, isBold);
    }
  };
  for (const child of node.children) visit(child, false);
}

function plainText(node: Nodes): string {
  if ("children" in node) return node.children.map((child) => plainText(child)).join("");
  return "value" in node ? node.value : "";
}
