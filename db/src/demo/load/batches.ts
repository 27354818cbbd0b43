// Postgres takes 65,535 parameters in one statement; our widest table has 16 columns.
const ROWS_PER_STATEMENT = 400;

/** Runs `insert` for so many rows at a time, in order. */
export async function inBatches<Row>(rows: Row[], insert: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await insert(rows.slice(start, start + ROWS_PER_STATEMENT));
}
