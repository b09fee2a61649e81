import type { Answer } from "./answer.ts";

/** An answer as `fetch` gives it. A `HEAD` gets the head of it only. */
export function responseOf({ status, text, contentType }: Answer, method: string): Response {
  const init = text === null ? { status } : { status, headers: { "content-type": contentType } };
  return new Response(method === "HEAD" ? null : text, init);
}
