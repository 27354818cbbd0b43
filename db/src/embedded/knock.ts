import { realpath } from "node:fs/promises";
import type { Socket } from "node:net";
import { Client, DatabaseError } from "pg";
import { z } from "zod";
import { errorCode } from "./database-start-error.ts";
import type { Address } from "./address.ts";

export const superuser = "postgres";

export type Door = { address: Address; password: string; databaseFiles: string };

/** `busy`: a server that starts, recovers or stops. `stranger`: one that is not this folder's. */
export type Answer =
  | { kind: "ours"; version: string }
  | { kind: "stranger"; reason: string }
  | { kind: "busy" }
  | { kind: "silent" };

/** Finds out who answers at the address. It is ours if it takes our password and serves our files. */
export async function knock(door: Door): Promise<Answer> {
  const client = openDoor(door);
  try {
    await client.connect();
    const { rows } = await client.query(
      `select current_setting('data_directory') as folder, current_setting('server_version') as version`,
    );
    const [{ folder, version }] = identity.parse(rows);
    if (await isSamePlace(folder, door.databaseFiles))
      return { kind: "ours", version: version.split(" ")[0] ?? version };
    return { kind: "stranger", reason: `it serves the files in ${folder}` };
  } catch (error) {
    return explain(error);
  } finally {
    await client.end().catch(() => {});
  }
}

/** A connection of the superuser, not yet made; `stream` may bring its own socket. */
export function openDoor({ address, password }: Door, stream?: () => Socket): Client {
  const client = new Client({
    ...address,
    user: superuser,
    password,
    database: "postgres",
    // Whatever PGSSLMODE says: the server has no certificate, and nobody else sees its socket.
    ssl: false,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
    ...(stream === undefined ? {} : { stream }),
  });
  // A server that dies between two messages is an event, not a rejection.
  client.on("error", () => {});
  return client;
}

const identity = z.tuple([z.object({ folder: z.string(), version: z.string() })]);

function explain(error: unknown): Answer {
  if (error instanceof DatabaseError && error.code?.startsWith("28") === true) {
    return { kind: "stranger", reason: "it does not take the password of this data folder" };
  }
  if (error instanceof z.ZodError) throw error;
  const nobodyListens = ["ENOENT", "ECONNREFUSED"].includes(errorCode(error) ?? "");
  return { kind: nobodyListens ? "silent" : "busy" };
}

async function isSamePlace(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)));
  return first === second;
}
