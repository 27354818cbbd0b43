import type { RefCallback } from "react";

/** Makes a box a stop for the keyboard while its content overflows, and only then. */
export const scrollFocus: RefCallback<HTMLElement> = (box) => {
  if (!box) return;
  const update = () => {
    const overflows = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    if (overflows) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  };
  const observer = new ResizeObserver(update);
  observer.observe(box);
  for (const child of box.children) observer.observe(child);
  return () => observer.disconnect();
};
