import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/schema.ts";
import type { Destination } from "./transport/destination.ts";

/** Creates the openapi-fetch client of the API, with the `Request` and `Response` of the platform. */
export function createApi({ baseUrl, headers, fetch }: Destination): Client<paths> {
  return createClient<paths>({
    baseUrl,
    headers,
    // A redirect would carry the credentials elsewhere.
    redirect: "manual",
    async fetch(request) {
      const response = await fetch(request.url, {
        method: request.method,
        headers: Object.fromEntries(request.headers),
        body: request.method === "GET" ? null : await request.text(),
        redirect: "manual",
        signal: request.signal,
      });
      if (response instanceof Response) return response;
      const { status, headers } = response;
      const text = await response.text();
      return new Response(text === "" ? null : text, { status, headers });
    },
  });
}
