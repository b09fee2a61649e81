import type { Client } from "openapi-fetch";
import type { RawAnswer } from "../errors/answer-error.ts";
import type { paths } from "../generated/schema.ts";
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
  return (method, url, parts) => async (ending) => {
    if (!short) return await long(method, url, parts)(ending);
    const { params, body } = parts;
    const path = url.replace(/{(\w+)}/g, (_, name) => encodeURIComponent(params.path[name] ?? ""));
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
