import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

const row = "flex flex-wrap items-center gap-2";

export function ActionSpecimens() {
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState("nothing");
  return (
    <Specimens title="Actions">
      <Specimen name="Button">
        <div className={row}>
          <Button variant="primary">Open the loop</Button>
          <Button variant="primary" shortcut="mod+Enter">
            Submit scorecard
          </Button>
          <Button>Add a question</Button>
          <Button shortcut="e">Edit</Button>
          <Button variant="bare">Cancel</Button>
          <Button variant="danger">Remove from the loop</Button>
        </div>
      </Specimen>
      <Specimen name="Button, waiting">
        <div className={row}>
          <Button variant="primary" busy>
            Submitting…
          </Button>
          <Button variant="primary" disabled>
            Submit scorecard
          </Button>
          <Button disabled>Add a question</Button>
          <Button variant="bare" disabled>
            Cancel
          </Button>
        </div>
      </Specimen>
      <Specimen name="Links">
        <div className={row}>
          <LinkButton to="/" variant="primary">
            Start the interview
          </LinkButton>
          <LinkButton to="/">Pre-read</LinkButton>
          <p>
            Asked in <TextLink to="/loops">three loops</TextLink> this month.
          </p>
        </div>
      </Specimen>
      <Specimen name="Kbd">
        <div className={`${row} gap-4`}>
          <Kbd shortcut="?" />
          <Kbd shortcut="mod+k" />
          <Kbd shortcut="g l" />
          <Kbd shortcut="alt+ArrowDown" />
          <Kbd shortcut="mod+Enter" />
        </div>
      </Specimen>
      <Specimen name="Dialog">
        <Button onClick={() => setOpen(true)}>Open a dialog</Button>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="Remove Ines Okafor from this interview?"
          description="Her two notes stay in the record. She is told that she is no longer expected."
          actions={
            <>
              <Button variant="bare" onClick={() => setOpen(false)}>
                Keep her
              </Button>
              <Button variant="danger" onClick={() => setOpen(false)}>
                Remove from interview
              </Button>
            </>
          }
        />
      </Specimen>
      <Specimen name="Menu">
        <div className={row}>
          <Menu
            label="More"
            groups={[
              [
                { label: "Duplicate", onSelect: () => setChosen("duplicate"), shortcut: "mod+d" },
                { label: "Move to another kit", onSelect: () => setChosen("move") },
                { label: "Merge", onSelect: () => setChosen("merge"), disabled: true },
              ],
              [{ label: "Remove", onSelect: () => setChosen("remove"), danger: true }],
            ]}
          />
          <p className="text-muted">Chosen: {chosen}</p>
        </div>
      </Specimen>
    </Specimens>
  );
}
