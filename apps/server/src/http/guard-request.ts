import type { IncomingHttpHeaders } from "node:http";

export type Refusal = { status: number; reason: string; message: string };

/** What the browser says about a request, before anything else is looked at. */
type Request = { method: string; path: string; headers: IncomingHttpHeaders };
type Home = { origin: string; port: number };

/**
 * Refuses what another site could have made a browser send with its cookies. SameSite alone lets sibling subdomains
 * through, and a content type alone lets plain forms through.
 */
export function crossSiteRefusal(request: Request, { origin }: Home): Refusal | null {
  const { method, headers } = request;
  const reads = method === "GET" || method === "HEAD";
  if (reads && headers.cookie === undefined) return null;
  if (!reads && !isJson(headers["content-type"])) return notJson;
  if (isHarmlessNavigation(request)) return null;
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin" ? null : crossSite;
  if (headers.origin !== undefined) return headers.origin === origin ? null : crossSite;
  return headers.cookie === undefined ? null : crossSite;
}

/** Refuses names that do not belong to this server: a hostile name that resolves to it would count as the same site. */
export function hostRefusal({ headers }: Pick<Request, "headers">, { origin, port }: Home): Refusal | null {
  const allowed = [
    new URL(origin).host,
    ...["localhost", "127.0.0.1", "[::1]"].map((name) => new URL(`http://${name}:${port}`).host),
  ];
  const host = headers.host?.toLowerCase();
  if (host !== undefined && allowed.includes(host)) return null;
  return {
    status: 403,
    reason: "unknown-host",
    message: `Evenhand does not go by this name. Open it at ${origin}.`,
  };
}

const isJson = (contentType: string | undefined) =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";

/** Following a link to something that is only read; sign-in's own reads start ceremonies, and calls are never pages. */
const isHarmlessNavigation = ({ method, path, headers }: Request) =>
  (method === "GET" || method === "HEAD") &&
  headers["sec-fetch-mode"] === "navigate" &&
  headers["sec-fetch-dest"] === "document" &&
  path.startsWith("/api/") &&
  !path.startsWith("/api/auth/");

const notJson: Refusal = {
  status: 415,
  reason: "not-json",
  message: "Send this request as application/json.",
};

const crossSite: Refusal = {
  status: 403,
  reason: "cross-site",
  message:
    "This request came from another site, so it was not carried out. Open Evenhand itself and try again.",
};
