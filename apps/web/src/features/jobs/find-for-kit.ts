type Findable = { questionVersionId: string | null; competencyIds: readonly string[] };

/** Those that can be asked, with the ones about what the kit grades first and otherwise in the order they were found. */
export function findForKit<Question extends Findable>(
  found: readonly Question[],
  focus: readonly string[],
): (Question & { questionVersionId: string })[] {
  const serves = ({ competencyIds }: Findable) => competencyIds.filter((id) => focus.includes(id)).length;
  return found.filter(canBeAsked).toSorted((a, b) => serves(b) - serves(a));
}

const canBeAsked = <Question extends Findable>(
  question: Question,
): question is Question & { questionVersionId: string } => question.questionVersionId !== null;
