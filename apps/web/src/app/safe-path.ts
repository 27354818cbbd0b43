/** A path inside this site to come back to, or undefined: never an address that leads elsewhere. */
export function safePath(path: unknown): string | undefined {
  if (typeof path !== "string" || !path.startsWith("/")) return undefined;
  const base = "http://evenhand.invalid";
  if (!URL.canParse(path, base)) return undefined;
  const url = new URL(path, base);
  if (url.origin !== base || url.pathname === "/sign-in") return undefined;
  return url.pathname + url.search + url.hash;
}
