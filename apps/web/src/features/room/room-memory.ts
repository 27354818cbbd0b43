/** What a browser remembers of one conversation besides notes: ticked steps and probes, and time spent per question. */
export type RoomMemory = {
  ticked: readonly string[];
  /** Seconds by question. */
  spent: Readonly<Record<string, number>>;
};

type Shelf = Pick<Storage, "getItem" | "setItem">;

const nothing: RoomMemory = { ticked: [], spent: {} };

/** Lasts as long as the page where storage is refused: none of it is needed afterwards. */
export function createRoomMemory(interviewId: string, shelf: Shelf) {
  const key = `evenhand.room.${interviewId}`;
  const listeners = new Set<() => void>();
  let memory = read();
  return {
    read: () => memory,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    toggle: (item: string) => {
      const { ticked } = memory;
      change({
        ticked: ticked.includes(item) ? ticked.filter((other) => other !== item) : [...ticked, item],
      });
    },
    spend: (questionId: string, seconds: number) => {
      change({ spent: { ...memory.spent, [questionId]: (memory.spent[questionId] ?? 0) + seconds } });
    },
  };

  function change(part: Partial<RoomMemory>): void {
    memory = { ...memory, ...part };
    try {
      shelf.setItem(key, JSON.stringify(memory));
    } catch {
      // Full or forbidden: it is remembered until the page closes.
    }
    for (const listener of listeners) listener();
  }

  function read(): RoomMemory {
    try {
      return parse(JSON.parse(shelf.getItem(key) ?? "null"));
    } catch {
      return nothing;
    }
  }
}

function parse(stored: unknown): RoomMemory {
  if (stored === null || typeof stored !== "object") return nothing;
  const ticked: unknown = Reflect.get(stored, "ticked");
  const spent: unknown = Reflect.get(stored, "spent");
  return {
    ticked: Array.isArray(ticked) ? ticked.filter((item) => typeof item === "string") : [],
    spent:
      spent !== null && typeof spent === "object"
        ? Object.fromEntries(Object.entries(spent).filter(([, seconds]) => typeof seconds === "number"))
        : {},
  };
}
