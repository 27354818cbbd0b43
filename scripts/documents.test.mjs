import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./prepare.mjs";

const documents = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "*.md"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(root, path)));

test.each(documents)("%s names only files that exist", (document) => {
  const text = readFileSync(join(root, document), "utf8");
  const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, path]) =>
    join(dirname(document), path),
  );
  const paths = [...text.matchAll(/`((?:apps|packages|db|e2e|docs|scripts)\/[^`\s*<>]*)`/g)]
    .map(([, path]) => path)
    .filter((path) => !path.includes("NNNN"));
  expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
