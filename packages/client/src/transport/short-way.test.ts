import { afterEach, describe, expect, test, vi } from "vitest";
import { credentials, envelope, fakeFetch, session } from "../../test/fake-fetch.ts";
import { CloudRecording } from "../cloud-recording.ts";
import { LightRequest } from "./light-request.ts";

const answer = envelope({ resourceId: "r", sid: "s", serverResponse: {} });
const strange = { ...session, resourceId: "a/b?c#d e{sid}", sid: "频道" };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The requests that a client sends, as they arrive. */
async function sentBy(call: (cloud: CloudRecording) => Promise<unknown>, middleware: boolean) {
  const fetch = fakeFetch(answer);
  const cloud = new CloudRecording({ ...credentials, fetch, baseUrl: "https://api.example/at/" });
  if (middleware) cloud.api.use({ onRequest: () => undefined });
  await call(cloud);
  return fetch.sent.map(({ headers, ...request }) => ({ ...request, headers: [...headers] }));
}

describe("the short way sends what openapi-fetch sends", () => {
  test.each<[name: string, call: (cloud: CloudRecording) => Promise<unknown>]>([
    ["acquire", (cloud) => cloud.acquire({ cname: "room", uid: "频道" })],
    ["start", (cloud) => cloud.start(strange, { mode: "mix", recordingConfig: {} })],
    ["query", (cloud) => cloud.query(strange)],
    ["updateLayout", (cloud) => cloud.updateLayout(strange, { backgroundColor: "#FF0000" })],
    ["stop", (cloud) => cloud.stop(strange)],
  ])("%s", async (_name, call) => {
    const short = await sentBy(call, false);
    expect(short).toEqual(await sentBy(call, true));
    expect(short).toHaveLength(1);
  });
});

test("without an own fetch, the global one gets a URL and what is to be sent", async () => {
  const fetch = vi.fn(async () => Response.json(answer.body));
  vi.stubGlobal("fetch", fetch);
  const cloud = new CloudRecording(credentials);
  await cloud.acquire({ cname: "room", uid: "1" });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    "https://api.agrtc.cn/v1/apps/app/cloud_recording/acquire",
    expect.objectContaining({
      method: "POST",
      body: '{"cname":"room","uid":"1","clientRequest":{}}',
      redirect: "manual",
      signal: expect.any(AbortSignal),
    }),
  );
});

describe("a middleware", () => {
  test("sees and changes all requests", async () => {
    vi.stubGlobal("fetch", async (_url: string, { headers }: RequestInit) =>
      Response.json({ Code: 200, Body: { resourceId: new Headers(headers).get("x-trace") } }),
    );
    const cloud = new CloudRecording(credentials);
    const seen: unknown[] = [];
    cloud.api.use({
      onRequest({ request, schemaPath }) {
        request.headers.set("x-trace", "42");
        seen.push(schemaPath, request instanceof LightRequest);
        return request.clone();
      },
      onResponse: ({ response }) => void seen.push(response.status),
    });
    const { resourceId } = await cloud.acquire({ cname: "room", uid: "1" });
    expect(resourceId).toBe("42");
    expect(seen).toEqual(["/v1/apps/{appid}/cloud_recording/acquire", true, 200]);
  });

  test("sees failures, too, and their words are kept", async () => {
    const words = ' {"code":53}';
    const cloud = new CloudRecording({
      ...credentials,
      fetch: fakeFetch({ status: 400, body: words }),
    });
    const onResponse = vi.fn();
    cloud.api.use({ onResponse });
    const call = cloud.acquire({ cname: "room", uid: "1" });
    await expect(call).rejects.toMatchObject({ code: 53, body: words });
    expect(onResponse).toHaveBeenCalledOnce();
  });
});
