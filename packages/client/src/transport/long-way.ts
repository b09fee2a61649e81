import type { Client, Middleware } from "openapi-fetch";
import type { Send } from "../call.ts";
import type { paths } from "../generated/schema.ts";
import type { SetAlarm } from "./time-limit.ts";

/** Sends a request. */
export type Fetch = (request: Request) => Promise<Response>;

/** Prepares a request; what it gives sends it. */
export interface SendRequest {
  (method: "get" | "post", url: string, parts: RequestParts): Send;
  /** Tells when the time of an attempt is up, if it knows better than a timer for each. */
  readonly setAlarm?: SetAlarm;
}

/** What a request is made of. */
export interface RequestParts {
  readonly params: { readonly path: { readonly [parameter: string]: string } };
  readonly body?: object | undefined;
}

/** Where requests go, and what all of them carry. */
export interface Destination {
  readonly baseUrl: string;
  readonly headers: { readonly [name: string]: string };
  readonly fetch: Fetch;
}

/** The way through openapi-fetch. */
export function longWay({ request }: Client<paths>): SendRequest {
  // What a body may hold depends on the method and the mode, and is checked before.
  const bare = request as (method: string, url: string, init: object) => Sent;
  return (method, url, parts) =>
    async ({ signal }) => {
      let words = "";
      // openapi-fetch parses the body of a failure and forgets its text.
      const reader: Middleware = {
        async onResponse({ response }) {
          if (!response.ok) words = await response.clone().text();
        },
      };
      const init = { ...parts, signal, parseAs: "text", middleware: [reader] };
      const { response, data: body = words } = await bare(method, url, init);
      const { status, headers } = response;
      return { status, headers, body };
    };
}

type Sent = Promise<{ response: Response; data?: string }>;
