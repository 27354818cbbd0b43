/** How the numbers come about, for whoever asks. */
export function Method({ isEverybody }: { isEverybody: boolean }) {
  return (
    <details className="max-w-read">
      <summary className="cursor-pointer rounded-sm py-1 text-dense font-medium text-muted hover:text-ink">
        How this is worked out
      </summary>
      <ul className="flex list-disc flex-col gap-2 pt-2 pl-5 text-read text-pretty marker:text-faint">
        <li>
          {isEverybody
            ? "Counted are submitted scorecards of closed loops, and of running loops that are revealed to you."
            : "Counted are submitted scorecards that are revealed to you, so your colleagues may see other numbers here."}{" "}
          Ratings of shadows, ratings that were voided and competencies that were not assessed are left out.
        </li>
        <li>
          Agreement is Krippendorff's alpha for ordered levels: it compares people who rated the same
          competency of the same candidate, also from different interviews, and takes off the agreement that
          chance alone would bring.
        </li>
        <li>
          The interval is the middle 95 % of 1,000 resamples of those candidates' competencies. People who
          rate what they heard in different conversations may differ because the candidate did.
        </li>
        <li>A mean level is the plain average of the levels somebody gave, over all competencies.</li>
      </ul>
    </details>
  );
}
