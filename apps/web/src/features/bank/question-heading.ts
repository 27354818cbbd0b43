/** By this id what was just done puts the focus on the open question. */
export const headingId = "question-heading";

/** Where to go on reading when the thing that had the focus is gone. Waits for what replaces it. */
export const focusHeading = (): void => {
  requestAnimationFrame(() => document.getElementById(headingId)?.focus());
};
