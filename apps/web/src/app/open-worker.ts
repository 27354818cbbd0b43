import { workerAddress } from "./worker-address.ts";

/**
 * Starts one of the app's own workers: `import url from "./read.worker.ts?worker&url"`. The content security policy takes a
 * worker's address only from this policy, and from no other.
 */
export function openWorker(url: string): Worker {
  policy ??= window.trustedTypes?.createPolicy("evenhand-worker", { createScriptURL: ownAddress });
  return new Worker(policy ? policy.createScriptURL(url) : ownAddress(url), { type: "module" });
}

const ownAddress = (url: string): string =>
  workerAddress(url, { page: window.location.href, folder: import.meta.env.DEV ? "/" : "/assets/" });

// A policy can be made once only, and is made with the first worker.
let policy: ScriptUrlPolicy | undefined;

// In truth a TrustedScriptURL, which is taken wherever the address of a script is.
type ScriptUrlPolicy = { createScriptURL: (url: string) => string };

declare global {
  interface Window {
    /** Missing where the browser knows no trusted types. */
    readonly trustedTypes?: { createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy };
  }
}
