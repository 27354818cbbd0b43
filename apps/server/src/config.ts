import { join, resolve } from "node:path";
import { z } from "zod";
import { StartError } from "./start-error.ts";

/** How this server runs. Read once, at start. */
export type Config = {
  port: number;
  host: string;
  /** Where people reach Evenhand, without a path. */
  origin: string;
  dataFolder: string;
  /** Absent: the embedded database. */
  databaseUrl: string | undefined;
  databaseOwnerUrl: string | undefined;
  /** Signs session cookies; absent: kept in the data folder. Several servers on one database share one. */
  secret: string | undefined;
  /** Whose X-Forwarded-For is believed. */
  trustedProxies: string[];
};

const repository = join(import.meta.dirname, "../../..");

export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const { data, error } = variables.safeParse(withoutEmpty(environment));
  if (error) throw new StartError(error.issues[0]?.message ?? "The environment could not be read.");
  const origin = data.EVENHAND_ORIGIN ?? `http://localhost:${data.PORT}`;
  return {
    port: data.PORT,
    host: data.HOST,
    origin,
    dataFolder: resolve(repository, data.EVENHAND_DATA),
    databaseUrl: data.DATABASE_URL,
    databaseOwnerUrl: data.DATABASE_OWNER_URL,
    secret: data.EVENHAND_SECRET,
    // Evenhand itself speaks plain HTTP, so with an https origin there is a proxy in front of it.
    trustedProxies: data.EVENHAND_TRUSTED_PROXIES ?? (origin.startsWith("https:") ? ["loopback"] : []),
  };
}

const databaseUrl = (name: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && /^postgres(ql)?:/.test(value), {
      error: `${name} must look like postgres://role:password@host:5432/database. Correct it and start again.`,
    })
    .optional();

const PORT_SENTENCE = "PORT must be a whole number from 1 to 65535. Correct it and start again.";

const variables = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_SENTENCE)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, PORT_SENTENCE)
    .default(4310),
  HOST: z.string().default("127.0.0.1"),
  EVENHAND_DATA: z.string().default(".evenhand"),
  EVENHAND_ORIGIN: z
    .string()
    .transform((value) => value.replace(/\/$/, ""))
    .refine((value) => /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value, {
      error:
        "EVENHAND_ORIGIN must be an address without a path, like https://evenhand.example.com. Correct it and start again.",
    })
    .optional(),
  EVENHAND_SECRET: z
    .string()
    .min(32, "EVENHAND_SECRET must have at least 32 characters. Make it longer and start again.")
    .optional(),
  EVENHAND_TRUSTED_PROXIES: z
    .string()
    .transform((value) => value.split(",").map((address) => address.trim()))
    .optional(),
  DATABASE_URL: databaseUrl("DATABASE_URL"),
  DATABASE_OWNER_URL: databaseUrl("DATABASE_OWNER_URL"),
});

const withoutEmpty = (environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
