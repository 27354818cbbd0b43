import { openTabChannel } from "../app/tab-channel.ts";
import type { TabMessage, Tabs } from "./tabs.ts";

/** How long to wait for another tab that is sending, in milliseconds. Sending twice does no harm; never sending does. */
const PATIENCE = 15_000;

const TAB = "evenhand-tab ";

/** Web Locks tell which tabs are open, because a lock goes with the page that holds it, however that ends. */
export function joinTabs(deviceId: string): Tabs & { stay: () => void; leave: () => void } {
  const { tell, listen } = openTabChannel<TabMessage>("evenhand-outbox");
  let letGo: (() => void) | undefined;
  stay();
  return {
    stay,
    leave: () => letGo?.(),
    exclusively: async (work) => {
      let began = false;
      try {
        await navigator.locks.request(
          "evenhand-outbox",
          { signal: AbortSignal.timeout(PATIENCE) },
          async () => {
            began = true;
            await work();
          },
        );
      } catch (error) {
        if (began) throw error;
        await work();
      }
    },
    open: async () => {
      const { held = [], pending = [] } = await navigator.locks.query();
      const names = [...held, ...pending].flatMap(({ name }) => name ?? []);
      return new Set(names.flatMap((name) => (name.startsWith(TAB) ? name.slice(TAB.length) : [])));
    },
    tell,
    listen,
  };

  function stay(): void {
    const gone = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    void navigator.locks.request(TAB + deviceId, () => gone);
  }
}
