import { expect, test } from "vitest";
import { createCommandRegistry } from "./command-registry.ts";

const command = (id: string) => ({ id, label: id, group: "This page", run: () => undefined });

test("a page's commands come before those that work everywhere, and go when it goes", () => {
  const registry = createCommandRegistry();
  registry.register([command("help")]);
  const leave = registry.register([command("submit")]);
  expect(registry.list().map(({ id }) => id)).toEqual(["submit", "help"]);
  leave();
  expect(registry.list().map(({ id }) => id)).toEqual(["help"]);
});

test("listeners hear of every change and the list stays the same between changes", () => {
  const registry = createCommandRegistry();
  let heard = 0;
  const stop = registry.subscribe(() => (heard += 1));
  const leave = registry.register([command("submit")]);
  expect(registry.list()).toBe(registry.list());
  leave();
  stop();
  registry.register([command("late")]);
  expect(heard).toBe(2);
});
