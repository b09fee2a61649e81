import type { FetchInit } from "@cloud-recording/client";
import type { Emulator } from "@cloud-recording/emulator";

/** A fault on the way to the service, at it, or on the way back. */
export const faults = [
  "500",
  "504 before the service acted",
  "504 after the service acted",
  "65",
  "429",
  "429 with Retry-After",
  "dropped before the service acted",
  "dropped after the service acted",
  "no answer in time",
  "truncated JSON",
  "HTML as a success",
  "HTML as a failure, with the request in it",
  "an empty success",
] as const;

/** One of {@link faults}. */
export type Fault = (typeof faults)[number];

/** Wraps the `fetch` of an emulator so that some calls go wrong. */
export function withFaults(
  emulator: Pick<Emulator, "fetch">,
  choose: () => Fault | undefined,
): (url: string, init: FetchInit) => Promise<Response> {
  return async (url, init) => {
    const fault = choose();
    const act = () => emulator.fetch(url, init);
    const dropped = () => new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
    switch (fault) {
      case undefined:
        return await act();
      case "500":
        return new Response("", { status: 500 });
      case "504 before the service acted":
        return Response.json({ message: "Gateway Time-out" }, { status: 504 });
      case "504 after the service acted":
        await act();
        return Response.json({ message: "Gateway Time-out" }, { status: 504 });
      case "65":
        return Response.json({ code: 65 }, { status: 206 });
      case "429":
        return Response.json({ message: "API rate limit exceeded" }, { status: 429 });
      case "429 with Retry-After":
        return new Response("", { status: 429, headers: { "retry-after": "2" } });
      case "dropped before the service acted":
        throw dropped();
      case "dropped after the service acted":
        await act();
        throw dropped();
      case "no answer in time":
        await act();
        return await new Promise(() => {});
      case "truncated JSON":
        return new Response((await (await act()).text()).slice(0, -9));
      case "HTML as a success":
        await act();
        return new Response("<html><body>Please log in</body></html>");
      case "HTML as a failure, with the request in it": {
        const body = `<pre>${init.headers.Authorization} ${init.body}</pre>`;
        return new Response(body, { status: 502, headers: { "content-type": "text/html" } });
      }
      case "an empty success":
        await act();
        return Response.json({ Code: 200, Body: {} });
    }
  };
}
