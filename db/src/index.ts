export { importBank, type BankImport } from "./bank/import-bank.ts";
export { indexQuestions } from "./bank/index-questions.ts";
export { insertCompetencies, listCompetencyIds } from "./bank/insert-competencies.ts";
export { insertQuestionVersions, type NewQuestionVersion } from "./bank/insert-question-versions.ts";
export { databaseProblems } from "./check-database.ts";
export { ownerProblems } from "./check-owner.ts";
export {
  afterCommit,
  openDatabase,
  withinRealm,
  type Database,
  type Db,
  type Realm,
  type Transactions,
  type Viewer,
} from "./database.ts";
export { migrate } from "./migrate.ts";
export { migrationState, type MigrationState } from "./migration-state.ts";
export { isRefusedByPolicy } from "./retrying.ts";
export type { Schema } from "./schema.ts";
export { openSignInDatabase, type SignInDatabase } from "./sign-in-dialect.ts";
