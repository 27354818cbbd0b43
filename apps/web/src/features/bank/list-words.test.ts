import { expect, test } from "vitest";
import { correctionWords, countWords, shownWords } from "./list-words.ts";

test("a count says whether it is of everything or of what was looked for", () => {
  expect(countWords(1234, false)).toBe("1,234 questions");
  expect(countWords(1, false)).toBe("1 question");
  expect(countWords(0, true)).toBe("0 questions found");
  expect(shownWords(50, 10_000)).toBe("50 of 10,000");
});

test("a slip of the keyboard is told with what is shown for it", () => {
  expect(correctionWords([{ typed: "rolback", instead: ["rollback"] }], true)).toBe(
    "Nothing begins with “rolback”; showing “rollback”.",
  );
  expect(
    correctionWords(
      [
        { typed: "relase", instead: ["release", "releases", "lease"] },
        { typed: "qeue", instead: ["queue"] },
      ],
      true,
    ),
  ).toBe(
    "Nothing begins with “relase”; showing “release”, “releases” or “lease”. Nothing begins with “qeue”; showing “queue”.",
  );
  expect(correctionWords([], true)).toBe("");
  expect(correctionWords([{ typed: "trunk", instead: ["trust"] }], false)).toBe(
    "Nothing begins with “trunk”.",
  );
});
