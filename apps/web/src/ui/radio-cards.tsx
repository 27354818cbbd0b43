import { useId, type KeyboardEvent } from "react";
import { Pips } from "./pips.tsx";

export type RadioCard<Value extends string> = {
  value: Value;
  /** The full sentence the choice stands for. */
  text: string;
  /** Set for a level: shows its numeral and pips. Left out for a choice outside the scale, its equal beside it. */
  level?: { level: number; of: number } | undefined;
  /** A second, quieter sentence. */
  detail?: string | undefined;
};

type RadioCardsProps<Value extends string> = {
  legend: string;
  legendHidden?: boolean | undefined;
  cards: readonly RadioCard<Value>[];
  /** null while nothing is chosen: no card is ever chosen for the reader. */
  value: Value | null;
  onChange: (value: Value) => void;
  error?: string | undefined;
  disabled?: boolean | undefined;
  /** In a column of text four cards stand side by side only if they are narrow. */
  narrow?: boolean | undefined;
};

/** A native radio group as large cards side by side. Inside it, a digit chooses the card with that numeral. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const {
    legend,
    legendHidden = false,
    cards,
    value,
    onChange,
    error,
    disabled = false,
    narrow = false,
  } = props;
  const name = useId();
  const chooseByNumeral = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = cards.findIndex((card) => card.level && String(card.level.level) === event.key);
    const card = cards[index];
    if (!card) return;
    event.preventDefault();
    event.currentTarget.closest("fieldset")?.querySelectorAll("input")[index]?.focus();
    onChange(card.value);
  };
  return (
    <fieldset disabled={disabled} aria-describedby={error && `${name}-error`} className="min-w-0">
      <legend className={legendHidden ? "sr-only" : "mb-2 text-dense font-medium"}>{legend}</legend>
      <div
        className={`grid auto-rows-fr gap-2 max-sm:auto-rows-auto ${narrow ? "grid-cols-[repeat(auto-fit,minmax(min(100%,9rem),1fr))]" : "grid-cols-[repeat(auto-fit,minmax(min(100%,10.5rem),1fr))]"}`}
      >
        {cards.map((card) => (
          <Card
            key={card.value}
            card={card}
            name={name}
            checked={card.value === value}
            onChoose={onChange}
            onKeyDown={chooseByNumeral}
          />
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className="mt-1.5 text-small font-medium text-refusal">
          {error}
        </p>
      )}
    </fieldset>
  );
}

function Card<Value extends string>(props: {
  card: RadioCard<Value>;
  name: string;
  checked: boolean;
  onChoose: (value: Value) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}) {
  const { card, name, checked, onChoose, onKeyDown } = props;
  return (
    <label className="relative flex min-h-11 cursor-pointer flex-col gap-2 rounded-lg border border-edge/70 bg-raised p-3 transition-colors hover:border-edge hover:bg-hover has-checked:border-accent has-checked:bg-accent-wash has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed has-disabled:bg-sunken">
      <span className="flex min-h-6 items-center gap-2">
        <input
          type="radio"
          name={name}
          value={card.value}
          checked={checked}
          onChange={() => onChoose(card.value)}
          onKeyDown={onKeyDown}
          className="size-4 shrink-0 cursor-[inherit] appearance-none rounded-full border border-edge bg-raised outline-none checked:border-5 checked:border-accent forced-colors:appearance-auto"
        />
        {card.level ? (
          <>
            <span aria-hidden className="text-heading leading-none font-semibold">
              {card.level.level}
            </span>
            <span className="ml-auto flex">
              <Pips level={card.level.level} of={card.level.of} />
            </span>
          </>
        ) : (
          <span className="text-dense font-semibold">{card.text}</span>
        )}
      </span>
      {card.level && <span className="text-dense text-pretty">{card.text}</span>}
      {card.detail && <span className="text-small text-pretty text-muted">{card.detail}</span>}
    </label>
  );
}
