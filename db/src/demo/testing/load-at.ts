import type { Database } from "../../database.ts";
import { loadDemo } from "../load-demo.ts";

/** A Tuesday morning. */
export const now = new Date(2026, 10, 24, 10, 15);

/** Loads the demo company at a fixed moment, without the slow hash. */
export const loadAtNow = (database: Database) =>
  loadDemo(database, { now, hashPassword: async (password) => `hash of ${password}` });
