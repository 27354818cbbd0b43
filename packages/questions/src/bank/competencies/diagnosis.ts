import type { Competency } from "../../competency.ts";

export const diagnosis = {
  key: "diagnosis",
  name: "Diagnosis",
  definition: "Finding out why something behaves as it does by narrowing down with evidence.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Changes things and looks",
        anchor: "Tries one remedy after another. Asked what each was expected to show, names no expectation.",
      },
      {
        level: 2,
        label: "Looks in a known place",
        anchor:
          "Reads logs or figures and settles on a cause. Gives no competing explanation and no check that this cause accounts for all symptoms.",
      },
      {
        level: 3,
        label: "Rules causes out",
        anchor:
          "Reproduces or bounds the problem, lists competing causes, and gives for each the observation that kept it or ruled it out, up to a cause confirmed by a prediction that came true.",
      },
      {
        level: 4,
        label: "Explains the mechanism",
        anchor:
          "Explains step by step how the cause produced each symptom and why it had stayed hidden until then, marks where evidence ends and guessing begins, and says what would have shown it sooner.",
      },
    ],
  },
} satisfies Competency;
