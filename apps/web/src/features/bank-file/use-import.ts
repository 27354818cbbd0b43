import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { apiClient } from "../../app/api.ts";
import { askCompetencies } from "./ask-competencies.ts";
import { checkStep, MAYBE_DONE, readStep, writeStep, type ImportDoors, type Step } from "./import-steps.ts";
import { readBeside } from "./worker-job.ts";

/** The way of one file into the bank, step by step, with a way back from each. */
export function useImport() {
  const queryClient = useQueryClient();
  const [step, setStep] = useState<Step>(beginning);
  const running = useRef<AbortController>(null);
  const chosen = useRef<File>(null);
  useEffect(() => () => running.current?.abort(), []);

  const go = async (meanwhile: Step, work: (doors: ImportDoors) => Promise<Step>) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setStep(meanwhile);
    const next = await work(doorsFor(signal));
    // Also when no answer came: the server may have done it. Drafts, competencies and rubrics are on many pages.
    if (meanwhile.at === "importing") void queryClient.invalidateQueries();
    if (!signal.aborted) setStep(next);
  };

  const choose = (file: File) => {
    chosen.current = file;
    void go({ at: "reading", name: file.name }, (doors) => readStep(file, doors));
  };
  const refuse = (refusal: string) => {
    running.current?.abort();
    setStep({ at: "choosing", refusal });
  };
  /** Goes the way again from where it stopped; the file is still chosen. */
  const checkAgain = () => {
    const read = step.at === "checked" || step.at === "stopped" ? step.read : null;
    if (read) void go({ at: "checking", name: read.name }, (doors) => checkStep(read, doors));
    else if (chosen.current) choose(chosen.current);
  };
  const write = () => {
    if (step.at !== "checked") return;
    const { read, preview } = step;
    void go({ at: "importing", read, preview }, (doors) => writeStep(step, doors));
  };
  const cancel = () => {
    running.current?.abort();
    if (step.at !== "importing") return setStep({ at: "choosing", refusal: null });
    const refusal = `You stopped waiting for the answer. ${MAYBE_DONE}`;
    return setStep({ at: "checked", read: step.read, preview: step.preview, refusal });
  };
  return { step, hasBegun: step !== beginning, choose, refuse, checkAgain, write, cancel };
}

const beginning: Step = { at: "choosing", refusal: null };

const doorsFor = (signal: AbortSignal): ImportDoors => ({
  competencies: () => askCompetencies(signal),
  read: (request) => readBeside(request, signal),
  preview: (read) => apiClient.bank.previewFile.mutate(read, { signal }),
  write: (read) => apiClient.bank.importFile.mutate(read, { signal }),
});
