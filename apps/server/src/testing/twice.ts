import type { Database, Transactions } from "@evenhand/db";

/** Commits every errand and then runs it again, as happens when only the answer to a commit was lost. */
export const committingTwice = (database: Database): Database => ({
  ...database,
  inRealm: (realm, key) => twice(database.inRealm(realm, key)),
});

const twice = (transactions: Transactions): Transactions => ({
  transaction: async (work) => {
    await transactions.transaction(work);
    return await transactions.transaction(work);
  },
});
