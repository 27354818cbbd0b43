import type { FastifyRequest } from "fastify";

/** A request's headers in the form of the web standard. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const each of [value].flat()) if (each !== undefined) headers.append(name, each);
  return headers;
}
