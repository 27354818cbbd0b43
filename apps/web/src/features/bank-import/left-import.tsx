import { useEffect, useState } from "react";
import { momentWords } from "../../app/date-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { keptImports, type KeptImport } from "./kept-import.ts";

type LeftImportProps = { memberId: string; onOpen: (opened: KeptImport) => void };

/** Offers to go on with the guide that was left half-way. */
export function LeftImport({ memberId, onOpen }: LeftImportProps) {
  const [kept, setKept] = useState<KeptImport | null>(null);
  const [now] = useState(() => new Date());
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      // What cannot be read cannot be gone on with.
      const found = await keptImports.read(memberId).catch(() => undefined);
      if (!isOver && found) setKept(found);
    };
    void look();
    return () => {
      isOver = true;
    };
  }, [memberId]);
  const waiting = kept?.review.questions.filter(({ standing }) => standing === "waiting").length ?? 0;
  if (!kept || waiting === 0) return null;
  const drop = () => {
    setKept(null);
    keptImports.remove(memberId).catch(() => undefined);
  };
  return (
    <Notice
      title={`You left “${kept.source.title}” half-way`}
      action={
        <>
          <Button variant="primary" onClick={() => onOpen(kept)}>
            Go on with it
          </Button>
          <Button variant="bare" onClick={drop}>
            Drop it
          </Button>
        </>
      }
    >
      {waiting === 1 ? "1 question is" : `${waiting} questions are`} still to be decided;{" "}
      {momentWords(kept.keptAt, { now })}. Reading another guide takes its place.
    </Notice>
  );
}
