import type { Middleware } from "openapi-fetch";
import { expect, test } from "vitest";
import { credentials, envelope, fakeFetch } from "../test/fake-fetch.ts";
import { CloudRecording } from "./cloud-recording.ts";

const acquire = "/v1/apps/{appid}/cloud_recording/acquire";
const body = { cname: "room", uid: "527841", clientRequest: {} };

test.each<[string, Middleware]>([
  ["returns the response", { onResponse: ({ response }) => response }],
  ["returns a clone of the response", { onResponse: ({ response }) => response.clone() }],
  [
    "returns a response of its own",
    { onResponse: async ({ response }) => new Response(await response.text(), response) },
  ],
  ["returns the request", { onRequest: ({ request }) => request }],
  ["returns a clone of the request", { onRequest: ({ request }) => request.clone() }],
  [
    "returns a new request",
    {
      onRequest: ({ request }) =>
        new Request(request, { headers: [...request.headers, ["x-trace", "1"]] }),
    },
  ],
  ["answers itself", { onRequest: () => Response.json(envelope({ resourceId: "r" }).body) }],
])("middleware of the bare client that %s works as everywhere", async (_name, middleware) => {
  // A transport whose response has only what the client reads.
  const inner = fakeFetch(envelope({ resourceId: "r" }));
  const cloud = new CloudRecording({
    ...credentials,
    async fetch(url, init) {
      const { status, headers, text } = await inner(url, init).then(async (response) => {
        const answer = await response.text();
        return { ...response, status: 200, headers: new Headers(), text: async () => answer };
      });
      return { status, headers, text };
    },
  });
  cloud.api.use(middleware);
  const { data } = await cloud.api.POST(acquire, { params: { path: { appid: "app" } }, body });
  expect(data).toEqual({ Code: 200, Body: { resourceId: "r" } });
  for (const { headers, body: sent } of inner.sent) {
    expect(headers.get("content-type")).toBe("application/json;charset=utf-8");
    expect(JSON.parse(sent)).toEqual(body);
  }
});

test("an error of middleware is that of the caller, and nothing is sent again", async () => {
  const fetch = fakeFetch(envelope({ resourceId: "r" }));
  const cloud = new CloudRecording({ ...credentials, fetch });
  const mistake = new Error("a mistake");
  cloud.api.use({
    onResponse() {
      throw mistake;
    },
  });
  const call = cloud.api.POST(acquire, { params: { path: { appid: "app" } }, body });
  await expect(call).rejects.toBe(mistake);
  expect(fetch.sent).toHaveLength(1);
  // The methods do not pass through it.
  await cloud.acquire({ cname: "room", uid: "527841" });
});
