import { type AllowsOrigin, withCors } from "./cors.ts";
import { FetchedCall } from "./fetched-call.ts";
import { isLight, LightCall } from "./light-call.ts";
import { responseOf } from "./response.ts";
import type { Service } from "./service.ts";

/** A function like the global `fetch`. */
export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

const services = new WeakMap<object, Service>();

/** The service behind a function that {@link createFetch} has made, for who needs neither `Request` nor `Response`. */
export function serviceOf(fetch: object): Service | undefined {
  return services.get(fetch);
}

/** Whether a path is one of the API, or of none; else it belongs to what there is beside the API. */
export function isOfService(method: string, path: string): boolean {
  if (path === "/") return method !== "GET" && method !== "HEAD";
  return path !== "/_emulator" && !path.startsWith("/_emulator/");
}

/**
 * Makes a service callable like the global `fetch`.
 *
 * @param besides answers what is beside the API: the page at `/`, and the paths below `/_emulator`
 * @param allows which web pages may read answers
 */
export function createFetch(
  service: Service,
  besides: (request: Request) => Promise<Response>,
  allows: AllowsOrigin,
): Fetch {
  const answer = withCors(async (request) => {
    const call = new FetchedCall(request);
    return isOfService(call.method, call.path)
      ? responseOf(await service(call), call.method)
      : besides(request);
  }, allows);

  const fetch: Fetch = async (input, init) => {
    if (isRequest(input) && init === undefined) {
      input.signal?.throwIfAborted();
      return answer(input);
    }
    if (!isRequest(input) && isLight(init)) {
      init?.signal?.throwIfAborted();
      const call = new LightCall(input, init);
      const isPlain = call.header("origin") === undefined && isOfService(call.method, call.path);
      if (isPlain) return responseOf(await service(call), call.method);
    }
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    return answer(request);
  };
  services.set(fetch, service);
  return fetch;
}

/** A light request, which has the members of a `Request` that are read, is one, too. */
function isRequest(input: Request | URL | string): input is Request {
  return typeof input === "object" && "method" in input;
}
