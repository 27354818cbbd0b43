import { expect, test } from "vitest";
import { withGuideType } from "./guide-shape.ts";

test("a story has its four parts, and no words of the steps before it are lost", () => {
  const steps = {
    type: "steps" as const,
    parts: ["Look", "Ask", "Try", "Tell", "Learn"].map((name) => ({ name, text: `${name} well` })),
  };
  const star = withGuideType(steps, "star");
  expect(star.parts.map(({ name }) => name)).toEqual(["Situation", "Task", "Action", "Result"]);
  expect(star.parts[0]?.text).toBe("Look: Look well");
  expect(star.parts[3]?.text).toBe("Tell: Tell well\nLearn: Learn well");
});

test("a story that becomes steps keeps its parts, and as a story again its texts", () => {
  const star = withGuideType({ type: "open", parts: [{ name: "Situation", text: "An outage" }] }, "star");
  expect(withGuideType(withGuideType(star, "steps"), "star")).toEqual(star);
});
