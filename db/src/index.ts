export { databaseProblems } from "./check-database.ts";
export {
  openDatabase,
  withinRealm,
  type Database,
  type Db,
  type Realm,
  type Transactions,
  type Viewer,
} from "./database.ts";
export { migrate } from "./migrate.ts";
export type { Schema } from "./schema.ts";
