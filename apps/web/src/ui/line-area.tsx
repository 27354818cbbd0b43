import { useLayoutEffect, useRef, type ComponentProps } from "react";

type LineAreaProps = Omit<
  ComponentProps<"textarea">,
  "className" | "style" | "value" | "onChange" | "rows"
> & {
  /** Names the line for people who listen to the page. */
  label: string;
  tone?: "plain" | "refused" | undefined;
};

/**
 * One line of an outline: plain text that grows with what is written and keeps it itself, because a field that is
 * written to from outside moves the cursor under the writer's hands.
 */
export function LineArea({ label, tone = "plain", onInput, ref, ...area }: LineAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (own.current) grow(own.current);
  }, []);
  return (
    <textarea
      spellCheck
      autoCapitalize="sentences"
      {...area}
      ref={(element) => {
        own.current = element;
        return forward(ref, element);
      }}
      rows={1}
      aria-label={label}
      aria-invalid={tone === "refused" || undefined}
      onInput={(event) => {
        grow(event.currentTarget);
        onInput?.(event);
      }}
      className="field-sizing-content min-h-6.5 w-full min-w-0 resize-none rounded-sm bg-transparent px-1.5 text-room placeholder:text-dense placeholder:leading-6.5 focus-visible:bg-raised aria-invalid:bg-refusal-wash pointer-coarse:min-h-11 pointer-coarse:py-2"
    />
  );
}

/** For browsers that cannot size a field by its content. */
function grow(area: HTMLTextAreaElement): void {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight}px`;
}

function forward(ref: LineAreaProps["ref"], element: HTMLTextAreaElement | null) {
  if (typeof ref === "function") return ref(element);
  if (ref) ref.current = element;
  return undefined;
}
