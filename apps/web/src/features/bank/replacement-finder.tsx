import { matchingWords } from "@evenhand/questions";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { flushSync } from "react-dom";
import { api, type Answers } from "../../app/api.ts";
import { refusalWords } from "../../app/refusal-words.ts";
import { useSettled } from "../../app/use-settled.ts";
import { Button } from "../../ui/button.tsx";
import { MarkedWords } from "../../ui/marked-words.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { MAX_SEARCH } from "./bank-filter.ts";

export type Replacement = { id: string; prompt: string };

type ReplacementFinderProps = {
  question: Answers["bank"]["question"];
  chosen: Replacement | null;
  onChoose: (replacement: Replacement | null) => void;
};

/** What to ask instead. Before anything is typed it offers questions about the same. */
export function ReplacementFinder({ question, chosen, onChoose }: ReplacementFinderProps) {
  const [words, setWords] = useState("");
  const settled = useSettled(words.trim(), 120);
  const about = question.version?.intents[0]?.competency;
  const { data, error } = useQuery({
    ...api.bank.search.queryOptions({
      words: settled,
      state: "approved",
      competency: settled === "" ? about : undefined,
    }),
    placeholderData: keepPreviousData,
  });
  const choose = (replacement: Replacement | null) => {
    flushSync(() => onChoose(replacement));
    document.getElementById(replacement ? CHOSEN : SEARCH)?.focus();
  };
  if (chosen)
    return (
      <div className="flex flex-col gap-1">
        <p className="text-dense font-medium">Ask instead</p>
        <div className="flex items-start justify-between gap-4 rounded-md bg-raised px-3 py-2">
          <p className="text-dense text-pretty">{chosen.prompt}</p>
          <Button id={CHOSEN} variant="bare" onClick={() => choose(null)}>
            Choose another
          </Button>
        </div>
      </div>
    );
  const others = data?.questions.filter(({ id }) => id !== question.id).slice(0, SHOWN);
  return (
    <div className="flex flex-col gap-2">
      <div id={SEARCH} tabIndex={-1}>
        <TextField
          type="search"
          label="Ask instead"
          placeholder="Search for a question to replace it"
          value={words}
          onChange={setWords}
          maxLength={MAX_SEARCH}
          autoComplete="off"
          optional
        />
      </div>
      {error && !data && <p className="text-dense text-problem">{refusalWords(error)}</p>}
      {!error && !others && <Skeleton count={2} label="Loading questions" />}
      {others?.length === 0 && <p className="text-dense text-muted">No other question has these words.</p>}
      <ul aria-label="Questions to ask instead" className="flex flex-col">
        {others?.map(({ id, prompt }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => choose({ id, prompt })}
              className="-mx-2 w-[calc(100%+1rem)] cursor-pointer rounded-md px-2 py-1.5 text-left text-dense text-pretty transition-colors hover:bg-hover pointer-coarse:min-h-11"
            >
              <MarkedWords
                text={prompt}
                marks={matchingWords(prompt, data?.wanted ?? { beginnings: [], words: [] })}
              />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const SHOWN = 5;
const SEARCH = "search-replacement";
const CHOSEN = "chosen-replacement";
