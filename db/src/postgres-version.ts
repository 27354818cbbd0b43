/** The oldest PostgreSQL on which the tests run. */
export const OLDEST_MAJOR = 16;

export const tooOld = (major: number): string =>
  `This is PostgreSQL ${major}; Evenhand needs ${OLDEST_MAJOR} or newer. Upgrade the database server.`;
