import { createHmac } from "node:crypto";
import type { SignInDatabase } from "@evenhand/db";
import { CompiledQuery } from "kysely";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

const PER_ACCOUNT = 10;
const PER_ADDRESS = 30;
const WINDOW_SECONDS = 60;

/** Wrong sign-ins of the last minute, counted in the database so that several servers count together. */
export type SignInLimit = {
  /** Counts an attempt before it is tried, so that attempts sent at once count too. Seconds to wait when refused. */
  attempt(who: Attempt): Promise<{ waitSeconds: number } | null>;
  /** Takes back an attempt that turned out right. */
  forgive(who: Attempt): Promise<void>;
};

/** `account` is whatever names it, known to us or not; absent when nothing was named. */
type Attempt = { account?: string | undefined; address: string };

export function openSignInLimit(signInDatabase: SignInDatabase, secret: string): SignInLimit {
  const account = limiter("account", PER_ACCOUNT);
  const address = limiter("address", PER_ADDRESS);
  const counters = (who: Attempt) => [
    { counter: address, key: keyed(who.address) },
    ...(who.account === undefined
      ? []
      : [{ counter: account, key: keyed(who.account.trim().toLowerCase()) }]),
  ];
  // Addresses and e-mail addresses are not kept in readable form.
  const keyed = (value: string) => createHmac("sha256", secret).update(value).digest("base64url");

  return {
    attempt: async (who) => {
      for (const { counter, key } of counters(who)) {
        const refused = await counter.consume(key).then(() => null, refusal);
        if (refused) return refused;
      }
      return null;
    },
    forgive: async (who) => {
      await Promise.all(counters(who).map(({ counter, key }) => counter.reward(key)));
    },
  };

  function limiter(keyPrefix: string, points: number) {
    return new RateLimiterPostgres({
      storeClient: inSignInRealm(signInDatabase),
      storeType: "client",
      schemaName: "auth",
      tableName: "sign_in_limit",
      tableCreated: true,
      keyPrefix,
      points,
      duration: WINDOW_SECONDS,
      insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS }),
    });
  }
}

function refusal(reason: unknown) {
  if (!(reason instanceof RateLimiterRes)) throw reason;
  return { waitSeconds: Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) };
}

/** What the limiter asks of a client. Statements are not named: a transaction pooler would mix them up. */
const inSignInRealm = (signInDatabase: SignInDatabase) => ({
  query: async ({ text, values }: { text: string; values: unknown[] }) => {
    const { rows } = await signInDatabase.executeQuery(CompiledQuery.raw(text, values));
    return { rows, rowCount: rows.length };
  },
});
