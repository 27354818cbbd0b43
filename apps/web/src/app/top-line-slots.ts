import { createContext, use } from "react";

/** Where a page puts its breadcrumbs and its main action: elements of the top line, null until it is drawn. */
export type TopLineSlots = { crumbs: HTMLElement | null; action: HTMLElement | null };

export const TopLineSlotsContext = createContext<TopLineSlots>({ crumbs: null, action: null });

export function useTopLineSlots(): TopLineSlots {
  return use(TopLineSlotsContext);
}
