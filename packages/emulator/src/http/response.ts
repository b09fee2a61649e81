import type { Answer } from "./answer.ts";

/** An answer as `fetch` gives it. A `HEAD` gets the head of it only. */
export function responseOf(answer: Answer, method: string): Response {
  const { status, text, contentType, headers } = answer;
  const init =
    text === null
      ? { status, headers: { ...headers } }
      : { status, headers: { ...headers, "content-type": contentType } };
  return new Response(method === "HEAD" ? null : text, init);
}
