// Real words one letter away from a word of a label: reading them as slips would find labels in ordinary sentences
const REAL_WORDS = new Set(
  `ample as auction booking cooking food god hat hey his hip is lip mask modal mode person propose result season
   sip shy simple string task tie that the them then there these thin this those thus thy top treat trip type was
   way who wrong zip test text talk reacts seeks meat treats stops hen whit were their your our ours his
   example tips ask asks asked assess action actions answer answers step steps stage stake store story star start
   stay stat tap tin ties ton tie facts tact fact key keys goals coal coals real realm point joint paint avoid
   void mistake sample samples strong strung structured structure hire hires fire good great grate how show now
   what hats chat wheat why whys tailor sailor make takes take male mate maker quick quack expert export notes
   vote flags flaws plan plane place time tame dime level lever red read rod did do does done its it in on an any`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** How many typing slips make `word` of `target`: 0 when they are the same, null when it is another word. */
export function slipsBetween(word: string, target: string): number | null {
  if (word === target) return 0;
  const allowed = target.length <= 2 ? 0 : target.length < 8 ? 1 : 2;
  if (allowed === 0 || word.length < 2 || Math.abs(word.length - target.length) > allowed) return null;
  if (REAL_WORDS.has(word) || !beginsAlike(word, target)) return null;
  const distance = editDistance(word, target);
  return distance <= allowed ? distance : null;
}

// A first letter is dropped, doubled or swapped with the second, hardly ever replaced
const beginsAlike = (word: string, target: string) =>
  word[0] === target[0] || word[0] === target[1] || word[1] === target[0];

// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours each count one
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
