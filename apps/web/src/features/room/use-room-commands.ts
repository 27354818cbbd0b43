import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Command } from "../../app/command-registry.ts";
import { useCommands } from "../../app/commands.ts";
import { roomShortcuts } from "./room-shortcuts.ts";

type RoomMoves = {
  moveQuestion: (by: -1 | 1) => void;
  movePlace: (by: -1 | 1) => void;
  /** Ticks the item with this digit, if there is one. */
  tick: (digit: number) => void;
};

const group = "Interview";
const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Everything in the room can be done from the keyboard while the cursor stays in the notes. */
export function useRoomCommands(interviewId: string, { moveQuestion, movePlace, tick }: RoomMoves): void {
  const navigate = useNavigate();
  const commands = useMemo(
    (): Command[] => [
      {
        id: "room-next",
        label: "Next question",
        group,
        shortcuts: roomShortcuts.nextQuestion,
        run: () => moveQuestion(1),
      },
      {
        id: "room-previous",
        label: "Previous question",
        group,
        shortcuts: roomShortcuts.previousQuestion,
        run: () => moveQuestion(-1),
      },
      {
        id: "room-next-field",
        label: "Next field",
        group,
        shortcuts: roomShortcuts.nextPlace,
        run: () => movePlace(1),
      },
      {
        id: "room-previous-field",
        label: "Previous field",
        group,
        shortcuts: roomShortcuts.previousPlace,
        run: () => movePlace(-1),
      },
      {
        id: "room-scorecard",
        label: "Go to the scorecard",
        group,
        shortcuts: roomShortcuts.scorecard,
        run: () => void navigate({ to: "/interviews/$interviewId/scorecard", params: { interviewId } }),
      },
      ...digits.map((digit) => ({
        id: `room-tick-${digit}`,
        label: `Tick item ${digit}`,
        group,
        shortcuts: [`alt+${digit}`],
        helpOnly: true,
        run: () => tick(digit),
      })),
    ],
    [navigate, interviewId, moveQuestion, movePlace, tick],
  );
  useCommands(commands);
}
