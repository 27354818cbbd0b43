import { Pool, type PoolConfig } from "pg";

/**
 * A pool that outlives its connections. Without these listeners, a database that goes away ends the process: with the one
 * while connections are idle, with the other while they are in use.
 */
export function openPool(config: PoolConfig): Pool {
  const pool = new Pool({ max: 10, ...config });
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
