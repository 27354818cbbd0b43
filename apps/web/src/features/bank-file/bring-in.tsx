import { ChooseFile } from "./choose-file.tsx";
import { Imported } from "./imported.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { ProblemList } from "./problem-list.tsx";
import { Stopped } from "./stopped.tsx";
import { useFileDrop } from "../../ui/use-file-drop.ts";
import type { useImport } from "./use-import.ts";
import { Waiting } from "./waiting.tsx";

/** One file on its way into the bank. Each step stands alone and has a way back. */
export function BringIn(props: ReturnType<typeof useImport>) {
  const { step, hasBegun, choose, refuse, checkAgain, write, cancel } = props;
  const { isOver } = useFileDrop(([file, ...others]) => {
    // What is being written is not thrown over by another file.
    if (step.at === "importing") return;
    if (others.length > 0) refuse("Bring in one file at a time.");
    else if (file) choose(file);
  });
  switch (step.at) {
    case "reading":
      return <Waiting sentence={`Reading ${step.name}`} onCancel={cancel} />;
    case "checking":
      return <Waiting sentence={`Comparing ${step.name} with the bank`} onCancel={cancel} />;
    case "importing":
      return <Waiting sentence={`Importing ${step.read.name}`} onCancel={cancel} />;
    case "wrong":
      return <ProblemList {...step} onFile={choose} onCancel={cancel} />;
    case "stopped":
      return <Stopped {...step} onAgain={checkAgain} onCancel={cancel} />;
    case "checked":
      return (
        <PreviewPanel
          {...step}
          onImport={write}
          onCheckAgain={checkAgain}
          onFile={choose}
          onCancel={cancel}
        />
      );
    case "imported":
      return <Imported {...step} onFile={choose} />;
    default:
      return <ChooseFile refusal={step.refusal} isBack={hasBegun} isOver={isOver} onFile={choose} />;
  }
}
