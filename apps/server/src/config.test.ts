import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { StartError } from "./start-error.ts";

test("without any variable Evenhand runs on this machine only, with its own database", () => {
  expect(readConfig({})).toEqual({
    port: 4310,
    host: "127.0.0.1",
    origin: "http://localhost:4310",
    dataFolder: join(import.meta.dirname, "../../../.evenhand"),
    databaseUrl: undefined,
    databaseOwnerUrl: undefined,
    secret: undefined,
    trustedProxies: [],
  });
});

test("the origin follows the port, and a variable that is empty counts as absent", () => {
  expect(readConfig({ PORT: "5000", EVENHAND_ORIGIN: "" }).origin).toBe("http://localhost:5000");
});

test("behind HTTPS the proxy on this machine is believed, or whoever is named", () => {
  const EVENHAND_ORIGIN = "https://evenhand.example.com/";
  expect(readConfig({ EVENHAND_ORIGIN })).toMatchObject({
    origin: "https://evenhand.example.com",
    trustedProxies: ["loopback"],
  });
  expect(readConfig({ EVENHAND_ORIGIN, EVENHAND_TRUSTED_PROXIES: "10.0.0.1, 10.0.0.2" })).toMatchObject({
    trustedProxies: ["10.0.0.1", "10.0.0.2"],
  });
});

test.each([
  [{ PORT: "http" }, "PORT must be a whole number from 1 to 65535. Correct it and start again."],
  [{ PORT: "0" }, "PORT must be a whole number from 1 to 65535. Correct it and start again."],
  [{ PORT: "65536" }, "PORT must be a whole number from 1 to 65535. Correct it and start again."],
  [
    { EVENHAND_ORIGIN: "evenhand.example.com" },
    "EVENHAND_ORIGIN must be an address without a path, like https://evenhand.example.com. Correct it and start again.",
  ],
  [
    { EVENHAND_ORIGIN: "https://example.com/evenhand" },
    "EVENHAND_ORIGIN must be an address without a path, like https://evenhand.example.com. Correct it and start again.",
  ],
  [
    { EVENHAND_SECRET: "short" },
    "EVENHAND_SECRET must have at least 32 characters. Make it longer and start again.",
  ],
  [
    { DATABASE_URL: "mysql://root@localhost/evenhand" },
    "DATABASE_URL must look like postgres://role:password@host:5432/database. Correct it and start again.",
  ],
  [
    { DATABASE_OWNER_URL: "localhost" },
    "DATABASE_OWNER_URL must look like postgres://role:password@host:5432/database. Correct it and start again.",
  ],
])("%j is refused in one sentence", (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(new StartError(sentence));
});
