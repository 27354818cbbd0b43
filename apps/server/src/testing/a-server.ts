import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { openDatabase, openSignInDatabase, type Database } from "@evenhand/db";
import { createTestDatabase } from "@evenhand/db/testing";
import { buildServer } from "../http/build-server.ts";
import { openSignInLimit } from "../sign-in/sign-in-limit.ts";
import { openSignIn } from "../sign-in/open-sign-in.ts";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
export type Sent = {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};
export type TestServer = Awaited<ReturnType<typeof aServer>>;

const SECRET = "a secret of the tests that is long enough to sign cookies with";

/** The whole server on a database of its own, listening on a free port while it believes to be at `origin`. */
export async function aServer({ origin = "http://localhost:4310" }: { origin?: string } = {}) {
  const { database, appConfig, ownerConfig, drop } = await createTestDatabase();
  const signInDatabase = openSignInDatabase(appConfig);
  const failures: Record<string, unknown>[] = [];
  const start = async () => {
    const server = await buildServer({
      origin,
      port: 4310,
      trustedProxies: [],
      database,
      signIn: openSignIn({ database, signInDatabase, origin, secret: SECRET }),
      signInLimit: openSignInLimit(signInDatabase, SECRET),
      logFailure: (line) => failures.push(line),
    });
    const url = new URL(await server.listen({ port: 0, host: "127.0.0.1" }));
    const send = (sent: Sent) =>
      exchange(url, { ...sent, headers: { host: new URL(origin).host, ...sent.headers } });
    return { server, send };
  };
  const { server, send } = await start();
  const others: Awaited<ReturnType<typeof start>>[] = [];
  return {
    origin,
    database,
    signInDatabase,
    failures,
    send,
    close: () => server.close(),
    /** Does what only the owner of the tables may. */
    asOwner: async (work: (owner: Database) => Promise<unknown>) => {
      const owner = openDatabase(ownerConfig);
      try {
        await work(owner);
      } finally {
        await owner.close();
      }
    },
    /** Another process on the same database. */
    second: async () => {
      const other = await start();
      others.push(other);
      return other;
    },
    end: async () => {
      await Promise.all([server, ...others.map((other) => other.server)].map((each) => each.close()));
      await signInDatabase.destroy();
      await drop();
    },
  };
}

/** Sends exactly these headers: fetch would correct some of what an attacker sends. */
function exchange(url: URL, { method = "GET", path, headers, body }: Sent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: url.hostname, port: url.port, method, path, headers, agent: false });
    request.on("error", reject);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.end(body);
  });
}

export type Browser = ReturnType<typeof aBrowser>;

/** Sends what a page of Evenhand itself sends, and keeps its cookies. */
export function aBrowser(send: (sent: Sent) => Promise<Answer>) {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const visit = async (sent: Sent): Promise<Answer> => {
    const jar: Record<string, string> = cookies.size === 0 ? {} : { cookie: cookie() };
    const headers = { "sec-fetch-site": "same-origin", ...jar, ...sent.headers };
    const answer = await send({ ...sent, headers });
    for (const line of answer.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "" || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const post = (path: string, body: unknown = {}) =>
    visit({
      method: "POST",
      path,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  return { cookie, get: (path: string) => visit({ path }), post, visit };
}
