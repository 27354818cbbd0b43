import { expect, test } from "vitest";
import { workerAddress } from "./worker-address.ts";

const here = { page: "https://evenhand.example/bank/file?from=1", folder: "/assets/" };

test("a script from the app's own folder may run as a worker", () => {
  expect(workerAddress("/assets/read.worker-1a2b.js", here)).toBe(
    "https://evenhand.example/assets/read.worker-1a2b.js",
  );
});

test.each([
  ["of another site", "https://elsewhere.example/assets/read.js"],
  ["of another site, without its scheme", "//elsewhere.example/assets/read.js"],
  ["over another scheme", "http://evenhand.example/assets/read.js"],
  ["made by the page itself", "blob:https://evenhand.example/assets/1a2b"],
  ["written into the address", "data:text/javascript,postMessage(1)"],
  ["from another folder", "/trpc/read.js"],
  ["that climbs out of the folder", "/assets/../trpc/read.js"],
])("a script %s may not", (_, url) => {
  expect(() => workerAddress(url, here)).toThrow("is no script of this page.");
});
