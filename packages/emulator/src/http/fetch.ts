import { type AllowsOrigin, withCors } from "./cors.ts";
import { FetchRequest } from "./incoming/fetch-request.ts";
import { isText, TextRequest } from "./incoming/text-request.ts";
import { responseOf } from "./response.ts";
import type { Service } from "./service.ts";

/** A function like the global `fetch`. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

const services = new WeakMap<object, Service>();

/** The service behind a function of {@link createFetch}, for callers that need no `Request` and no `Response`. */
export function serviceOf(fetch: object): Service | undefined {
  return services.get(fetch);
}

/** True for a path of the API, known or not; false for one that the emulator adds. */
export function isOfService(method: string, path: string): boolean {
  if (path === "/") return method !== "GET" && method !== "HEAD";
  return path !== "/_emulator" && !path.startsWith("/_emulator/");
}

/**
 * Makes a service callable like the global `fetch`.
 *
 * @param fallback answers what the emulator adds to the API: the page at `/`, and the paths below `/_emulator`
 * @param allows decides which web pages may read answers
 */
export function createFetch(
  service: Service,
  fallback: (request: Request) => Promise<Response>,
  allows: AllowsOrigin,
): Fetch {
  const answer = withCors(async (request) => {
    const incoming = new FetchRequest(request);
    return isOfService(incoming.method, incoming.path)
      ? responseOf(await service(incoming), incoming.method)
      : fallback(request);
  }, allows);

  const fetch: Fetch = async (input, init) => {
    if (isRequest(input) && init === undefined) {
      input.signal?.throwIfAborted();
      return answer(input);
    }
    if (!isRequest(input) && isText(init)) {
      init?.signal?.throwIfAborted();
      const incoming = new TextRequest(input, init);
      const isPage = incoming.header("origin") !== undefined;
      if (!isPage && isOfService(incoming.method, incoming.path)) {
        return responseOf(await service(incoming), incoming.method);
      }
    }
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return answer(request);
  };
  services.set(fetch, service);
  return fetch;
}

function isRequest(input: Request | URL | string): input is Request {
  return typeof input === "object" && "method" in input;
}
