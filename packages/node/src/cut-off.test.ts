import { memorySessionStore } from "@cloud-recording/client";
import { expect, test } from "vitest";
import { serve } from "../test/servers.ts";
import { CloudRecording } from "./index.ts";

const resourceId = "resource";
const sid = "38f8e3cfdc474cd56fc1ceba380d7e1a";
const begin = `{"Code":200,"Body":{"resourceId":"${resourceId}","sid":"${sid}"`;

/** Serves `acquire`, and a `start` that is answered so. */
const serviceWhose = (
  start: (response: import("node:http").ServerResponse, count: number) => void,
) => {
  let count = 0;
  return serve((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    if (request.url?.endsWith("/acquire")) {
      response.end(JSON.stringify({ Code: 200, Body: { resourceId } }));
    } else start(response, ++count);
  });
};

function record(baseUrl: string) {
  const store = memorySessionStore();
  const cloud = new CloudRecording({
    appId: "app",
    customerId: "customer",
    customerCertificate: "certificate",
    baseUrl,
    store,
    timeout: 300,
    rateLimiter: false,
  });
  const recording = cloud.record({
    channel: { cname: "room", uid: "1" },
    mode: "mix",
    recordingConfig: {},
  });
  return { recording, store };
}

test("an answer to start that breaks off behind the sid loses no recording", async () => {
  let starts = 0;
  const baseUrl = await serviceWhose((response, count) => {
    starts = count;
    response.writeHead(200, { "content-length": 500 }).write(begin);
    setTimeout(() => response.destroy(), 5);
  });
  const { recording, store } = record(baseUrl);
  expect((await recording).session.sid).toBe(sid);
  expect(await store.list()).toMatchObject([{ state: "running", sid }]);
  expect(starts).toBe(1);
});

test("an answer to start that does not come to its end in time loses no sid", async () => {
  const baseUrl = await serviceWhose((response) => {
    response.writeHead(200, { "content-length": 500 }).write(begin);
  });
  const { recording, store } = record(baseUrl);
  expect((await recording).session.sid).toBe(sid);
  expect(await store.list()).toMatchObject([{ state: "running", sid }]);
});
