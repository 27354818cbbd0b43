import { expect, test } from "vitest";
import { kitTime } from "./kit-time.ts";
import { aKit } from "./plan-draft.fixture.ts";

test("the questions' minutes are summed against the kit's", () => {
  expect(timeOf("30", ["10", "18"])).toEqual({ words: "28/30 min", over: 0 });
  expect(timeOf("45", [])).toEqual({ words: "0/45 min", over: 0 });
});

test("a full kit is not over, and one minute more is said in words", () => {
  expect(timeOf("30", ["30"])).toEqual({ words: "30/30 min", over: 0 });
  expect(timeOf("45", ["40", "12"])).toEqual({ words: "52/45 min, 7 over", over: 7 });
});

test("a number that is still being typed counts for nothing", () => {
  expect(timeOf("30", ["10", ""])).toEqual({ words: "10/30 min", over: 0 });
  expect(timeOf("", ["10"])).toEqual({ words: "10 min", over: 0 });
});

const timeOf = (minutes: string, questions: string[]) =>
  kitTime(
    aKit({
      minutes,
      questions: questions.map((each, index) => ({ questionVersionId: String(index), minutes: each })),
    }),
  );
