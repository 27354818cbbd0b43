type SavedFile = { name: string; text: string; type: string };

/** Hands a text to the browser, which saves it as it saves every download. */
export function saveFile({ name, text, type }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is ample, and then the memory is free again.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
