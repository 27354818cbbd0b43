import { Section } from "../../ui/section.tsx";
import { BringIn } from "./bring-in.tsx";
import { TakeOut } from "./take-out.tsx";
import { useImport } from "./use-import.ts";

/** Out and in. While a file is on its way in, it has the page to itself. */
export function FileWays() {
  const bringing = useImport();
  const isOnTheWay = bringing.step.at !== "choosing" && bringing.step.at !== "imported";
  return (
    <>
      {/* Hidden, and not gone: what is being taken out still arrives. */}
      <div hidden={isOnTheWay}>
        <Section title="Take it out">
          <TakeOut />
        </Section>
      </div>
      <Section title="Bring one in">
        <BringIn {...bringing} />
      </Section>
    </>
  );
}
