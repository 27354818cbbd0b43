type Role = { user: string; password: string };

/** Where the run's Postgres listens, and the migrated database to clone. */
export type TestServer = { host: string; port: number; template: string; owner: Role; app: Role };

declare module "vitest" {
  interface ProvidedContext {
    postgres: TestServer;
  }
}
