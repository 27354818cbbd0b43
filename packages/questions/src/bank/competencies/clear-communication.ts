import type { Competency } from "../../competency.ts";

export const clearCommunication = {
  key: "clear-communication",
  name: "Clear communication",
  definition:
    "Telling people what they need in order to act, in their words and in time, above all when it is unwelcome.",
  rubric: {
    levels: [
      {
        level: 1,
        label: "Informs afterwards",
        anchor:
          "Tells people late or only when asked, or sends everyone the same technical text, and cannot say what anybody did with it.",
      },
      {
        level: 2,
        label: "Sends status",
        anchor:
          "Sends updates to named groups at set points. They say where things stand and not what the reader should do, and unwelcome news comes without effect or options.",
      },
      {
        level: 3,
        label: "Gives readers what they act on",
        anchor:
          "Says for each audience what they had to decide, what they were told, when and where. Brings unwelcome news when it is known, with the effect, the options and the time of the next update.",
      },
      {
        level: 4,
        label: "Checks what arrived",
        anchor:
          "Tells how it came out what people had understood or missed, what was changed in message or rhythm because of that, and a decision that somebody made differently thanks to it.",
      },
    ],
  },
} satisfies Competency;
