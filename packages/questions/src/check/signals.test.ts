import { expect, test } from "vitest";
import { questionOutline } from "./outline.ts";
import { signalProblems } from "./signals.ts";

type Signals = { listenFor?: string[]; watchFor?: string[] };

const problems = (...intents: Signals[]) => signalProblems(questionOutline.parse({ intents }));

test("different signals are accepted, also short ones to watch for", () => {
  expect(
    problems(
      { listenFor: ["Names a date", "Says who agreed"], watchFor: ["Nobody complained", "Nobody asked"] },
      { listenFor: ["Says who may decide alone"], watchFor: ["Off was never tried"] },
    ),
  ).toEqual([]);
});

test.each<[what: string, intents: Signals[], path: (string | number)[]]>([
  ["one intent", [{ listenFor: ["Names a date", "names a date."] }], ["intents", 0, "listenFor", 1]],
  [
    "two intents",
    [{ listenFor: ["Names a date"] }, { listenFor: ["Says who", "Names a date"] }],
    ["intents", 1, "listenFor", 1],
  ],
  ["watching", [{ watchFor: ["Blames a team", "Blames a team"] }], ["intents", 0, "watchFor", 1]],
])("a signal said twice in %s is told of", (_what, intents, path) => {
  expect(problems(...intents).filter(({ rule }) => rule === "repeated-signal")).toEqual([
    {
      rule: "repeated-signal",
      path,
      message: "Drop this signal or say what is different: the question has it already.",
    },
  ]);
});

test("a signal listened for and watched for is told to decide", () => {
  expect(problems({ listenFor: ["Names a date"], watchFor: ["Names a date"] })).toEqual([
    {
      rule: "repeated-signal",
      path: ["intents", 0, "watchFor", 0],
      message: "Decide whether this signal speaks for or against: it is listened for and watched for.",
    },
  ]);
});

test.each([
  "Good answer",
  "Clear",
  "Ownership",
  "Very clear and structured answer",
  "Good communication skills",
  "Strong technical knowledge",
])("%s cannot be heard in an answer", (text) => {
  expect(problems({ listenFor: [text] })).toEqual([
    {
      rule: "vague-signal",
      path: ["intents", 0, "listenFor", 0],
      message: "Say what is heard in an answer, in three words or more: this cannot be observed.",
    },
  ]);
});

test.each(["Names a date", "Says who agreed", "Nennt ein Datum", "日付を言う", "Good: names the log first"])(
  "%s can be heard in an answer",
  (text) => {
    expect(problems({ listenFor: [text] })).toEqual([]);
  },
);

test("signals that are not written yet are left to the schema", () => {
  expect(problems({ listenFor: ["", " "], watchFor: ["", ""] })).toEqual([]);
});
