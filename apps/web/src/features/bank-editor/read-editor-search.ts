/** `new`: the server has never heard of the question whose id is in the address. */
export type EditorSearch = { new?: true | undefined };

export const readEditorSearch = (search: Record<string, unknown>): EditorSearch =>
  search["new"] === true ? { new: true } : {};
