import { useState } from "react";
import { TextField } from "./text-field.tsx";
import { readMinutes } from "./read-minutes.ts";

type MinutesFieldProps = {
  minutes: number;
  problem?: string | undefined;
  onChange: (minutes: number) => void;
};

/** Shows what was typed, so that a half-written number is neither lost nor guessed. */
export function MinutesField({ minutes, problem, onChange }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isRefused = typed !== null && readMinutes(typed) === null;
  return (
    <TextField
      label="Minutes"
      inputMode="numeric"
      value={typed ?? String(minutes)}
      onChange={(text) => {
        setTyped(text);
        const read = readMinutes(text);
        if (read !== null) onChange(read);
      }}
      onBlur={() => {
        if (!isRefused) setTyped(null);
      }}
      error={isRefused ? `Give whole minutes from 1 to 60; ${minutes} are kept.` : undefined}
      problem={problem}
    />
  );
}
