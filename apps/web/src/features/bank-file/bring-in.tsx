import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { Imported } from "./imported.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { ProblemList } from "./problem-list.tsx";
import { StepHeading } from "./step-heading.tsx";
import { useImport } from "./use-import.ts";
import { Waiting } from "./waiting.tsx";

/** One file on its way into the bank. Each step stands alone and has a way back. */
export function BringIn() {
  const { step, hasBegun, choose, checkAgain, write, cancel } = useImport();
  switch (step.at) {
    case "reading":
      return <Waiting sentence={`Reading ${step.name}`} onCancel={cancel} />;
    case "checking":
      return <Waiting sentence={`Comparing ${step.name} with the bank`} onCancel={cancel} />;
    case "importing":
      return <Waiting sentence={`Importing ${step.read.name}`} onCancel={cancel} />;
    case "wrong":
      return <ProblemList {...step} onAgain={cancel} />;
    case "stopped":
      return (
        <div className="flex max-w-read flex-col items-start gap-4">
          <StepHeading>{step.name} could not be checked</StepHeading>
          <Notice tone="refusal" announce="alert">
            Nothing was imported, and the file is still chosen. {step.sentence}
          </Notice>
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" onClick={checkAgain}>
              Try again
            </Button>
            <Button onClick={cancel}>Cancel</Button>
          </div>
        </div>
      );
    case "checked":
      return <PreviewPanel {...step} onImport={write} onCheckAgain={checkAgain} onCancel={cancel} />;
    case "imported":
      return <Imported {...step} onNext={cancel} />;
    default:
      return <ChooseFile refusal={step.refusal} isBack={hasBegun} onFile={choose} />;
  }
}
