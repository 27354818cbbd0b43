/** By this id the keyboard finds a question's row. */
export const rowId = (questionId: string) => `question-${questionId}`;
