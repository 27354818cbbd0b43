type Findable = {
  questionVersionId: string;
  prompt: string;
  intents: readonly { sentence: string; competencyId: string }[];
};

type Wanted = {
  words: string;
  /** Only questions about this competency. */
  competencyId: string | undefined;
  /** What the kit grades: questions about it come first. */
  focus: readonly string[];
};

/** Questions of the bank that could be added to a kit: those that serve what it grades, then the others. */
export function findForKit<Question extends Findable>(
  questions: readonly Question[],
  wanted: Wanted,
): Question[] {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = questions.filter(({ prompt, intents }) => {
    const text = [prompt, ...intents.map(({ sentence }) => sentence)].join("\n").toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (wanted.competencyId === undefined ||
        intents.some(({ competencyId }) => competencyId === wanted.competencyId))
    );
  });
  const serves = ({ intents }: Findable) =>
    intents.filter(({ competencyId }) => wanted.focus.includes(competencyId)).length;
  return found.toSorted((a, b) => serves(b) - serves(a));
}
