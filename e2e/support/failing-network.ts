import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

export type Fault =
  /** Nobody answers the door: connections are reset and new ones refused. */
  | "refused"
  /** Connections stay open and everything sent over them disappears. */
  | "black hole"
  /** Half open: what the browser sends arrives, and no answer comes back. */
  | "no answers";

export type FailingNetwork = {
  /** The only address at which the browser finds the server. */
  origin: string;
  /** The port of the server at its other end. */
  leadTo: (port: number) => void;
  cut: (fault: Fault) => Promise<void>;
  /** Lets new connections through. One that lost bytes stays dead, and nobody is told, as in a real network. */
  restore: () => Promise<void>;
  close: () => Promise<void>;
};

/** A network of our own between browser and server, because a browser's offline switch never leaves a socket half open. */
export async function openNetwork(): Promise<FailingNetwork> {
  const sockets = new Set<Socket>();
  let target = 0;
  let fault: Fault | null = null;

  const entrance = createServer({ allowHalfOpen: true }, (browser) => {
    const server = connect({ host: "127.0.0.1", port: target, allowHalfOpen: true });
    carry(browser, server, ["black hole"]);
    carry(server, browser, ["black hole", "no answers"]);
  });
  entrance.listen(0, "127.0.0.1");
  await once(entrance, "listening");
  const address = entrance.address();
  if (address === null || typeof address === "string") throw new Error("No port could be had.");
  const { port } = address;

  return {
    origin: `http://localhost:${port}`,
    leadTo: (serverPort) => {
      target = serverPort;
    },
    cut: async (next) => {
      fault = next;
      if (fault === "refused") await shut();
    },
    restore: async () => {
      fault = null;
      if (entrance.listening) return;
      entrance.listen(port, "127.0.0.1");
      await once(entrance, "listening");
    },
    close: shut,
  };

  /** Hands on what one end says to the other until one of these faults swallows some of it. */
  function carry(from: Socket, to: Socket, swallowing: Fault[]): void {
    let isTorn = false;
    sockets.add(from);
    from.on("data", (bytes) => pass(() => to.write(bytes)));
    from.on("end", () => pass(() => to.end()));
    // `close` follows, and says as much.
    from.on("error", () => {});
    from.on("close", () => {
      sockets.delete(from);
      pass(() => to.destroy());
    });

    function pass(onward: () => void): void {
      isTorn ||= fault !== null && swallowing.includes(fault);
      if (!isTorn) onward();
    }
  }

  async function shut(): Promise<void> {
    const closed = entrance.listening ? once(entrance.close(), "close") : null;
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  }
}
