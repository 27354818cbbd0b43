/** By these ids the keyboard finds what it has just moved. */
export const kitId = (key: string) => `kit-${key}`;
export const cardId = ({ key, questionVersionId }: { key: string; questionVersionId: string }) =>
  `card-${key}-${questionVersionId}`;
