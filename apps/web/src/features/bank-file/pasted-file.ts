/** What somebody pasted, named as what it is. The name is kept as where a table's questions came from. */
export function pastedFile(text: string): File {
  const isJson = text.trimStart().startsWith("{");
  return new File([text], isJson ? "Pasted bank.json" : "Pasted table.csv");
}
