import { mkdir } from "node:fs/promises";
import { openDatabase, openSignInDatabase } from "@evenhand/db";
import type { Config } from "./config.ts";
import { buildServer } from "./http/build-server.ts";
import { openSignInLimit } from "./sign-in/sign-in-limit.ts";
import { openSignIn } from "./sign-in/open-sign-in.ts";
import { readSecret } from "./sign-in/read-secret.ts";
import type { StartedDatabase } from "./start-database.ts";
import { StartError } from "./start-error.ts";

/** Listens. `stop` first lets running requests end, then closes what they used. */
export async function startServer(config: Config, { appConfig }: StartedDatabase) {
  await mkdir(config.dataFolder, { recursive: true, mode: 0o700 });
  const secret = config.secret ?? (await readSecret(config.dataFolder));
  const database = openDatabase(appConfig);
  const signInDatabase = openSignInDatabase(appConfig);
  const { origin, port, host, trustedProxies } = config;
  const server = await buildServer({
    origin,
    port,
    trustedProxies,
    database,
    signIn: openSignIn({ database, signInDatabase, origin, secret }),
    signInLimit: openSignInLimit(signInDatabase, secret),
    logFailure: (line) =>
      process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`),
  });
  const stop = async () => {
    await server.close();
    await Promise.all([database.close(), signInDatabase.destroy()]);
  };
  try {
    await server.listen({ port, host });
  } catch (error) {
    await stop();
    throw listenError(error, config);
  }
  return { database, stop };
}

function listenError(error: unknown, { port, host }: Config): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE")
    return new StartError(
      `Port ${port} is taken by another program. Stop it, or choose another port with PORT.`,
    );
  if (code === "EACCES")
    return new StartError(`Evenhand may not listen on port ${port}. Choose one above 1023 with PORT.`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new StartError(`This machine has no address ${host}. Correct HOST, or leave it out.`);
  return error;
}
