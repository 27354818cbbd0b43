import type { ComponentProps } from "react";

type RowButtonProps = Omit<ComponentProps<"button">, "className" | "style" | "type">;

/** A whole row of a list that opens what it names. */
export function RowButton(props: RowButtonProps) {
  return (
    <button
      type="button"
      {...props}
      className="flex w-full cursor-pointer items-start gap-3 rounded-md py-0.5 text-left pointer-coarse:min-h-11"
    />
  );
}
