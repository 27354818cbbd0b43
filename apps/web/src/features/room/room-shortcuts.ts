import { isAppleKeyboard } from "../../ui/shortcut.ts";

/**
 * Every one has a modifier, because the cursor is in a text field. On Apple keyboards Option with left and right moves
 * by words, which no writer should lose, so there the fields take the vertical arrows and the questions Command.
 */
export const roomShortcuts = isAppleKeyboard
  ? ({
      nextQuestion: ["mod+ArrowDown"],
      previousQuestion: ["mod+ArrowUp"],
      nextPlace: ["alt+ArrowDown"],
      previousPlace: ["alt+ArrowUp"],
      scorecard: ["mod+Enter"],
    } as const)
  : ({
      nextQuestion: ["mod+ArrowDown", "alt+ArrowDown"],
      previousQuestion: ["mod+ArrowUp", "alt+ArrowUp"],
      nextPlace: ["alt+ArrowRight"],
      previousPlace: ["alt+ArrowLeft"],
      scorecard: ["mod+Enter"],
    } as const);
