import { RowLink } from "../../ui/row-link.tsx";
import { Section } from "../../ui/section.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { LoopNeed } from "./loop-needs.ts";
import { needWords } from "./need-words.ts";

/** For those who run loops: what stops until somebody acts. */
export function NeedsList({ needs, now }: { needs: readonly LoopNeed[]; now: Date }) {
  const shown = needs.slice(0, most);
  const rest = needs.length - shown.length;
  return (
    <Section title="Needs somebody" aside={<TextLink to="/loops">All loops</TextLink>}>
      <ul>
        {shown.map((need) => {
          const { title, detail, when } = needWords(need, now);
          return (
            <li key={need.id}>
              <RowLink
                data-row
                to="/loops/$loopId"
                params={{ loopId: need.loop.id }}
                title={title}
                detail={detail}
                aside={when}
              />
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <p className="text-small text-muted">
          And {rest} more on the <TextLink to="/loops">board</TextLink>.
        </p>
      )}
    </Section>
  );
}

const most = 6;
