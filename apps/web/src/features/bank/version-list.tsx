import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { api, type Answers } from "../../app/api.ts";
import { dateWords } from "../../app/date-words.ts";
import { ChangeList } from "./change-list.tsx";
import { approvalWords } from "./origin-words.ts";

const route = getRouteApi("/member/frame/bank/$questionId");

type Version = Answers["bank"]["versions"][number];
type Competencies = Answers["bank"]["competencies"];
type VersionListProps = { questionId: string; competencies: Competencies };

/** Every version, the newest first. The one that is chosen shows what it changed. */
export function VersionList({ questionId, competencies }: VersionListProps) {
  const { data: versions } = useSuspenseQuery(api.bank.versions.queryOptions({ questionId }));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const chosen = search.version ?? versions[0]?.version;
  const choose = (version: number) =>
    void navigate({ search: (all) => ({ ...all, version }), replace: true, resetScroll: false });
  return (
    <ol className="flex flex-col">
      {versions.map((version, index) => (
        <li key={version.id} className="flex flex-col border-b border-line last:border-0">
          <VersionRow version={version} isChosen={version.version === chosen} onChoose={choose} />
          {version.version === chosen && (
            <div className="pb-6">
              <WhatChanged version={version} former={versions[index + 1]} competencies={competencies} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

type VersionRowProps = { version: Version; isChosen: boolean; onChoose: (version: number) => void };

function VersionRow({ version, isChosen, onChoose }: VersionRowProps) {
  return (
    <h3>
      <button
        type="button"
        aria-expanded={isChosen}
        onClick={() => onChoose(version.version)}
        className="-mx-2 flex w-[calc(100%+1rem)] cursor-pointer flex-col gap-0.5 rounded-md px-2 py-3 text-left transition-colors hover:bg-hover"
      >
        <span className="flex w-full items-baseline justify-between gap-4 text-dense">
          <span className="font-semibold">Version {version.version}</span>
          <time dateTime={version.createdAt} className="shrink-0 text-small font-normal text-muted">
            {dateWords(version.createdAt)}
          </time>
        </span>
        <span className="text-small font-normal text-muted">{approvalWords(version)}</span>
        {version.change !== "" && (
          <span className="pt-1 text-dense font-normal text-pretty">{version.change}</span>
        )}
      </button>
    </h3>
  );
}

type WhatChangedProps = { version: Version; former: Version | undefined; competencies: Competencies };

function WhatChanged({ version, former, competencies }: WhatChangedProps) {
  if (!former)
    return (
      <p className="text-dense text-muted">
        {version.version === 1
          ? "The first version: there is nothing to compare it with."
          : "The version before it is too long ago to be shown here."}
      </p>
    );
  return <ChangeList before={former} after={version} competencies={competencies} />;
}
