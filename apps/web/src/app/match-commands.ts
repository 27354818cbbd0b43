/** Those whose words begin with every word of the query, in any order; what begins with the query comes first. */
export function matchCommands<Item extends { label: string; group: string }>(
  query: string,
  commands: readonly Item[],
): Item[] {
  const wanted = wordsOf(query);
  const whole = wanted.join(" ");
  const found = commands.filter((command) => {
    const words = wordsOf(`${command.label} ${command.group}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
  const rank = (command: Item) => (wordsOf(command.label).join(" ").startsWith(whole) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Lower case and without accents, so that "resume" finds "Résumé". */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);
}
