import { Client, type ClientConfig } from "pg";

/** Runs `work` on a connection of its own, and closes it even where the server only half accepted it. */
export async function onConnection<T>(
  config: ClientConfig,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client(config);
  // Without a listener, a server that goes away would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
