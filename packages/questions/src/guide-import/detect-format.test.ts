import { expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";

test.each([
  ["html", "<!doctype html><html><body><p>Why?</p></body></html>"],
  ["html", "<h2>Why?</h2>\n<p>Because</p>"],
  ["html", "Version:0.9\r\nStartHTML:0097\r\n<html><body><!--StartFragment--><p>Why?</p></body></html>"],
  ["html", "<p>one **star** and #hash</p>"],
  ["markdown", "# Questions\n\nWhy?"],
  ["markdown", "**Why?**\n\nBecause\n\n**How?**"],
  ["markdown", "# Questions\n\n<details>\n\n## Why?<br>\n\n**Because**\n\n</details>"],
  ["text", "Questions\n\n1. Why?\n   Because 1 < 2 and x <y> z"],
  ["text", "Use **care** once"],
  ["text", "#hashtag is no heading"],
  ["text", ""],
] as const)("%s: %j", (format, source) => {
  expect(detectFormat(source)).toBe(format);
});
