import { memorySessionStore } from "@cloud-recording/client";
import { describe, expect, test } from "vitest";
import { serve } from "../test/servers.ts";
import { CloudRecording } from "./index.ts";

const resourceId = "resource";
const sid = "38f8e3cfdc474cd56fc1ceba380d7e1a";
const begin = `{"Code":200,"Body":{"resourceId":"${resourceId}","sid":"${sid}"`;

/** Serves `acquire`, and a `start` that is answered so. */
const serviceWhose = (start: (response: import("node:http").ServerResponse) => void) =>
  serve((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    if (request.url?.endsWith("/acquire")) {
      response.end(JSON.stringify({ Code: 200, Body: { resourceId } }));
    } else start(response);
  });

function record(baseUrl: string, fetch?: typeof globalThis.fetch) {
  const store = memorySessionStore();
  const cloud = new CloudRecording({
    appId: "app",
    customerId: "customer",
    customerCertificate: "certificate",
    baseUrl,
    store,
    fetch,
    timeout: 1000,
    retry: { attempts: 1 },
    rateLimiter: false,
  });
  const recording = cloud.record({
    channel: { cname: "room", uid: "1" },
    mode: "mix",
    recordingConfig: {},
  });
  return { recording, store };
}

describe.each([
  ["its own transport", undefined],
  ["the platform's fetch", globalThis.fetch],
])("with %s, an answer to start", (_, fetch) => {
  test("that breaks off behind the sid loses no recording", async () => {
    const baseUrl = await serviceWhose((response) => {
      response.writeHead(200, { "content-length": 500 }).write(begin);
      setTimeout(() => response.destroy(), 5);
    });
    const { recording, store } = record(baseUrl, fetch);
    expect((await recording).session.sid).toBe(sid);
    expect(await store.list()).toMatchObject([{ state: "running", sid }]);
  });

  test("that does not come to its end in time loses no sid", async () => {
    const baseUrl = await serviceWhose((response) => {
      response.writeHead(200, { "content-length": 500 }).write(begin);
    });
    const { recording, store } = record(baseUrl, fetch);
    expect((await recording).session.sid).toBe(sid);
    expect(await store.list()).toMatchObject([{ state: "running", sid }]);
  });
});
