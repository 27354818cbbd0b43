import type { QuestionDraft } from "@evenhand/questions";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { api } from "../../app/api.ts";
import { ChangedWords } from "../../ui/changed-words.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { TextLink } from "../../ui/text-link.tsx";

type CloseQuestionsProps = { questionId: string; content: QuestionDraft };

/** Questions of the bank that ask nearly the same, so that nobody writes one a second time. */
export function CloseQuestions({ questionId, content }: CloseQuestionsProps) {
  const prompt = useSettled(content.prompt.trim());
  const { data: similar = [] } = useQuery({
    ...api.bank.similar.queryOptions({ prompts: [prompt] }),
    enabled: prompt.length >= SHORTEST && prompt.length <= LONGEST,
  });
  const others = similar.filter(({ id }) => id !== questionId);
  if (others.length === 0 || prompt.length < SHORTEST) return null;
  return (
    <section aria-labelledby="close-to" className="flex flex-col gap-3">
      <h2 id="close-to" className="text-dense font-semibold">
        Close to
      </h2>
      <ul className="flex flex-col gap-4">
        {others.map((other) => (
          <li key={other.id} className="flex flex-col gap-1 text-small text-pretty">
            <TextLink to="/bank/$questionId" params={{ questionId: other.id }} target="_blank">
              {other.prompt}
            </TextLink>
            <Disclosure summary="Compare">
              <div className="flex flex-col gap-3 text-small">
                <ChangedWords before={other.prompt} after={content.prompt} />
                <ChangedWords
                  before={other.intents}
                  after={content.intents.map(({ sentence }) => sentence).join("\n")}
                />
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}

const SHORTEST = 12;
const LONGEST = 400;
const PAUSE = 400;

/** A text once its writer has paused, so that not every letter is asked about. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
