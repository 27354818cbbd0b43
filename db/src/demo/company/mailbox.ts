/** A name as the part of an e-mail address before the at sign. */
export const mailbox = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[øıł]/g, (letter) => plain[letter] ?? "")
    .normalize("NFD")
    .replace(/[^a-z -]/g, "")
    .replaceAll(" ", ".");

// Letters that Unicode does not take apart into a base letter and an accent.
const plain: Record<string, string> = { ø: "o", ı: "i", ł: "l" };
