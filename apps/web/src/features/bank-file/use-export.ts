import { useEffect, useRef, useState } from "react";
import { apiClient } from "../../app/api.ts";
import { askCompetencies } from "./ask-competencies.ts";
import { collectBank, type BankSource, type Progress } from "./collect-bank.ts";
import type { BankFormat } from "./decode-file.ts";
import { counted, savedName } from "./file-words.ts";
import { saveFile } from "./save-file.ts";
import { stoppedWords } from "./stopped-words.ts";
import { writeBeside } from "./worker-job.ts";
import type { WriteRequest } from "./write-file.ts";

type Saved = WriteRequest["what"];

export type Export =
  | { at: "rest" }
  | { at: "collecting"; what: Saved; progress: Progress | null }
  | { at: "saved"; what: Saved; sentence: string }
  | { at: "stopped"; what: Saved; sentence: string };

/** Collects the bank, writes it and gives it to the browser to save: all of it or nothing. */
export function useExport() {
  const [state, setState] = useState<Export>({ at: "rest" });
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (what: Saved) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    const go = (next: Export) => !signal.aborted && setState(next);
    go({ at: "collecting", what, progress: null });
    try {
      const sentence =
        what === "schema"
          ? await saveSchema(signal)
          : await saveBank(what, {
              signal,
              onProgress: (progress) => go({ at: "collecting", what, progress }),
            });
      go({ at: "saved", what, sentence });
    } catch (error) {
      go({ at: "stopped", what, sentence: `Nothing was saved. ${stoppedWords(error)}` });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setState({ at: "rest" });
  };
  return { state, start: (what: Saved) => void start(what), cancel };
}

type Around = { signal: AbortSignal; onProgress: (progress: Progress) => void };

async function saveBank(what: BankFormat, { signal, onProgress }: Around): Promise<string> {
  const bank = await collectBank(bankSource(signal), onProgress);
  const text = await writeBeside({ what, bank }, signal);
  signal.throwIfAborted();
  const name = savedName(what, new Date());
  saveFile({ name, text, type: what === "json" ? "application/json" : "text/csv" });
  return `${counted(bank.questions.length, "question")} went to your downloads as ${name}.`;
}

async function saveSchema(signal: AbortSignal): Promise<string> {
  const text = await writeBeside({ what: "schema" }, signal);
  signal.throwIfAborted();
  saveFile({ name: "bank.schema.json", text, type: "application/schema+json" });
  return "The description of the format went to your downloads as bank.schema.json.";
}

const bankSource = (signal: AbortSignal): BankSource => ({
  count: async () => {
    const [inUse, retired] = await Promise.all([
      apiClient.bank.search.query({}, { signal }),
      apiClient.bank.search.query({ state: "retired" }, { signal }),
    ]);
    return inUse.total + retired.total;
  },
  page: (after) => apiClient.bank.exportPage.query({ after }, { signal }),
  competencies: () => askCompetencies(signal),
});
