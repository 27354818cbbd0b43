import { lazyRouteComponent } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { loadPage } from "./load-page.ts";

/** A page whose code is loaded when it is first gone to. */
export const lazyPage = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazyRouteComponent(() => loadPage(load, serverAnswers), name);

const serverAnswers = async (): Promise<boolean> => {
  const answer = await fetch("/healthz").catch(() => null);
  return answer?.ok === true;
};
