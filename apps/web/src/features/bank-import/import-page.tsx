import { useSuspenseQueries } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../app/api.ts";
import { useViewer } from "../../app/viewer.ts";
import { GuideChoice } from "./guide-choice.tsx";
import { GuideReview } from "./guide-review.tsx";
import type { KeptImport } from "./kept-import.ts";

/** First a guide is chosen and read, then its questions are looked at one by one. */
export function ImportPage() {
  const { memberId } = useViewer();
  const [{ data: competencies }, { data: roles }] = useSuspenseQueries({
    queries: [api.bank.competencies.queryOptions(), api.bank.roles.queryOptions()],
  });
  const [open, setOpen] = useState<KeptImport | null>(null);
  if (!open) return <GuideChoice memberId={memberId} competencies={competencies} onOpen={setOpen} />;
  return (
    <GuideReview
      memberId={memberId}
      opened={open}
      competencies={competencies}
      roles={roles}
      onLeave={() => setOpen(null)}
    />
  );
}
