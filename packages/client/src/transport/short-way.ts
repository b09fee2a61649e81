import type { Client } from "openapi-fetch";
import type { RawAnswer } from "../errors/answer-error.ts";
import type { paths } from "../generated/schema.ts";
import { setSharedAlarm } from "./alarms.ts";
import { LightRequest } from "./light-request.ts";
import { type Destination, longWay, type SendRequest } from "./long-way.ts";

/**
 * The way from a call to `fetch` that openapi-fetch takes if there is no middleware, without its stops: no `Headers`
 * are made and merged, which costs more than all the rest on some runtimes.
 *
 * As soon as `api.use` was called, openapi-fetch makes the requests, so that a middleware sees all of them.
 *
 * @param Request the class of what `fetch` takes; the global one, looked up at each call, if it is undefined
 */
export function shortWay(
  api: Client<paths>,
  { baseUrl, headers, fetch }: Destination,
  Request: typeof globalThis.Request | undefined,
): SendRequest {
  const { use } = api;
  const long = longWay(api);
  const isLight = (Request as unknown) === LightRequest;
  let short = true;
  api.use = (...middleware) => {
    short = false;
    use(...middleware);
  };
  const prepare: SendRequest = (method, url, parts) => async (ending) => {
    if (!short) return await long(method, url, parts)(ending);
    const { params, body } = parts;
    const path = fill(url, params.path);
    const init = {
      method: method.toUpperCase(),
      headers,
      ...(body && { body: JSON.stringify(body) }),
      redirect: "manual",
      ...(isLight ? { ending } : { signal: ending.signal }),
    } as const;
    const response = await fetch(new (Request ?? globalThis.Request)(baseUrl + path, init));
    return new Received(response, await response.text());
  };
  return Object.assign(prepare, { setAlarm: setSharedAlarm });
}

/** Paths that are cut at their parameters: every second part is the name of one. */
const cuts = /* @__PURE__ */ new Map<string, string[]>();

/** Puts parameters into a path. */
function fill(path: string, values: { readonly [name: string]: string }): string {
  let parts = cuts.get(path);
  if (parts === undefined) {
    parts = path.split(/[{}]/);
    cuts.set(path, parts);
  }
  return parts.reduce((filled, part, index) =>
    index % 2 === 1 ? filled + encodeURIComponent(values[part] ?? "") : filled + part,
  );
}

/**
 * An answer whose headers are read if there is something wrong only.
 *
 * It is a class because an object literal with a getter costs a hidden class of its own each time.
 */
class Received implements RawAnswer {
  readonly status: number;
  readonly body: string;
  readonly #response: Response;

  constructor(response: Response, body: string) {
    this.status = response.status;
    this.body = body;
    this.#response = response;
  }

  get headers(): Headers {
    return this.#response.headers;
  }
}
