/** Half of a character, which a `Request` would replace. */
const surrogate = /\p{Surrogate}/u;

/**
 * A request with no more members than are read here, which saves most of the cost of a call in-process.
 *
 * It is made of what clients send, text to a URL.
 * Of anything else it makes nothing: then the `Request` of the platform has to judge.
 */
export function lightRequest(input: string | URL, init: RequestInit): Request | undefined {
  const { method, headers, body, ...others } = init;
  if (method !== "POST" || typeof body !== "string" || surrogate.test(body)) return undefined;
  if (Object.keys(others).length > 0) return undefined;
  const { href, username, password } = new URL(input);
  if (username !== "" || password !== "") return undefined;
  const light = { method, url: href, headers: new Headers(headers), text: async () => body };
  return light as unknown as Request;
}
