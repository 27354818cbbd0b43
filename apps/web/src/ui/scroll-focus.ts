/** A ref that makes a box a stop for the keyboard while its content overflows, and only then. */
export function scrollFocus(box: HTMLElement | null): () => void {
  const observer = new ResizeObserver(() => {
    if (!box) return;
    const overflows = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    if (overflows) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  });
  for (const element of box ? [box, ...box.children] : []) observer.observe(element);
  return () => observer.disconnect();
}
