import { useState } from "react";

type TypedText = { value: string; onChange: (value: string) => void };

/**
 * For a text field whose value is in the URL, which follows the keys a moment later: until the field is left,
 * it shows what was typed.
 */
export function useTypedText({ value, onChange }: TypedText) {
  const [typed, setTyped] = useState<string | null>(null);
  return {
    value: typed ?? value,
    onChange: (text: string) => {
      setTyped(text);
      onChange(text);
    },
    onBlur: () => setTyped(null),
  };
}
