import { clearCompetency } from "@evenhand/questions";
import { useEffect, useRef, useState } from "react";
import type { Answers } from "../../app/api.ts";
import type { GuideReading } from "./guide-reading.ts";
import { keptImports, type KeptImport } from "./kept-import.ts";
import { readGuide } from "./read-guide.ts";
import type { GuideToRead } from "./read-guide.worker.ts";
import { reviewOfGuide } from "./review-of-guide.ts";

export type Competencies = Answers["bank"]["competencies"];

type ReadingParts = {
  memberId: string;
  competencies: Competencies;
  onRead: (read: KeptImport) => void;
};

/** Reads a guide beside the page and makes a review of it, or says why there is none. */
export function useReading({ memberId, competencies, onRead }: ReadingParts) {
  /** The name of what is being read. */
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function read(given: GuideToRead, name: string) {
    running.current?.abort();
    const ending = new AbortController();
    running.current = ending;
    setRefusal(null);
    setReading(name);
    try {
      const found = await readGuide(given, ending.signal);
      if (ending.signal.aborted) return;
      if (found.ok) onRead(await begin(found, name));
      else setRefusal(found.reason);
    } catch {
      if (!ending.signal.aborted)
        setRefusal(
          "This guide could not be read. Paste a part of it, or save it as plain text and try again.",
        );
    } finally {
      if (running.current === ending) setReading(null);
    }
  }

  async function begin(found: Extract<GuideReading, { ok: true }>, name: string): Promise<KeptImport> {
    const { guide, text, spans } = found;
    const opened = {
      source: { title: (guide.title || name).slice(0, LONGEST_TITLE), text, spans, warnings: guide.warnings },
      review: reviewOfGuide(found, {
        suggest: (sentence) => clearCompetency(sentence, competencies) ?? "",
        newId: () => crypto.randomUUID(),
      }),
      keptAt: new Date().toISOString(),
    };
    // A browser that keeps nothing still imports; the review says so.
    await keptImports.begin(memberId, opened).catch(() => undefined);
    return opened;
  }

  return {
    reading,
    refusal,
    refuse: setRefusal,
    read,
    stop: () => {
      running.current?.abort();
      setReading(null);
    },
  };
}

const LONGEST_TITLE = 300;
