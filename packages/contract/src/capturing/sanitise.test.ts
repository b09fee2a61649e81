import { expect, test } from "vitest";
import { project } from "../outcome.ts";
import type { Exchange } from "./exchange.ts";
import { begin, sanitise } from "./sanitise.ts";

const time = Date.UTC(2026, 4, 3, 2, 1);
const url = `https://10.0.0.7:8443/v1/apps/${project.appId}/cloud_recording/acquire`;

interface Planted {
  readonly url?: string;
  readonly requestHeaders?: Record<string, string>;
  readonly sent?: unknown;
  readonly headers?: Record<string, string>;
  readonly answer?: unknown;
  readonly at?: number;
}

/** One exchange as it went by. */
function exchange(planted: Planted): Exchange {
  const text = (body: unknown) => (typeof body === "string" ? body : JSON.stringify(body ?? {}));
  const { answer, at = time, sent } = planted;
  const headers = { "content-type": "application/json", ...planted.headers };
  return {
    time: at,
    request: {
      method: "POST",
      url: planted.url ?? url,
      headers: new Headers(planted.requestHeaders),
      body: text(sent),
    },
    response: { status: 200, headers: new Headers(headers), body: text(answer) },
  };
}

test.each<[string, Planted]>([
  ["credentials", { requestHeaders: { authorization: `Basic ${btoa("me:planted-secret")}` } }],
  ["a scheme of their own", { requestHeaders: { authorization: "planted-secret" } }],
  ["a cookie", { requestHeaders: { cookie: "session=planted-secret" } }],
  ["another header", { requestHeaders: { "x-api-key": "planted-secret" } }],
  ["a query", { url: `${url}?token=planted-secret` }],
  ["the host", { url: url.replace("10.0.0.7:8443", "planted-secret.example.net") }],
  ["credentials in the URL", { url: url.replace("10.0.0.7", "me:planted-secret@10.0.0.7") }],
  ["the token", { sent: { clientRequest: { token: "planted-secret" } } }],
  [
    "the decryption password",
    { sent: { clientRequest: { recordingConfig: { secret: "planted-secret" } } } },
  ],
  [
    "keys of the storage",
    { sent: { storageConfig: { accessKey: "planted-secret", secretKey: "planted-secret" } } },
  ],
  ["keys in a list", { sent: { keys: [{ secretKey: "planted-secret" }, ["planted-secret"]] } }],
  ["a member that the description does not have", { sent: { password: "planted-secret" } }],
  ["a set cookie", { headers: { "set-cookie": "session=planted-secret" } }],
  ["a header of the answer", { headers: { "x-request-id": "planted-secret" } }],
  ["an answer that is no JSON", { answer: "<html>planted-secret</html>" }],
  ["a member of the answer", { answer: { Body: { debug: { accessKey: "planted-secret" } } } }],
  ["keys in the answer", { answer: { Body: { storageConfig: { secretKey: "planted-secret" } } } }],
  ["the name of a property that was sent", { sent: { "planted-secret": 1, cname: "a" } }],
  ["the name of a property of the answer", { answer: { Body: { "planted-secret": {} } } }],
  ["the name of a parameter of the query", { url: `${url}?planted-secret` }],
  ["a content type", { headers: { "content-type": "application/json; key=planted-secret" } }],
  [
    "a content type that was sent",
    { requestHeaders: { "content-type": "planted-secret" }, sent: {} },
  ],
  ["a header of retries", { headers: { "retry-after": "planted-secret" } }],
  ["a host in words", { answer: { reason: "cannot reach https://planted-secret.internal:80/x" } }],
])("%s is not kept", (_what, planted) => {
  const text = JSON.stringify(sanitise([exchange(planted)]));
  expect(text).not.toContain("planted-secret");
  expect(text).not.toContain(btoa("me:planted-secret"));
  expect(text).not.toContain("10.0.0.7");
});

test("numbers under unknown names are not kept, and neither are the names", () => {
  const [kept] = sanitise([exchange({ answer: { pin: 4711, Body: { code: 53 } } })]);
  expect(kept?.response.content.text).toBe('{"unknown-1":0,"Body":{"code":53}}');
});

test("addresses in the words of the service are not kept, the words are", () => {
  const reason = "worker 10.1.2.3:9000 at https://worker-7.internal/a failed";
  const [kept] = sanitise([exchange({ answer: { code: 501, reason } })]);
  expect(JSON.parse(kept?.response.content.text ?? "")).toEqual({
    code: 501,
    reason: "worker 192.0.2.1 at https://host.invalid/a failed",
  });
});

test("right and wrong credentials can be told apart", () => {
  const { customerId, customerCertificate } = project;
  const right = `Basic ${btoa(`${customerId}:${customerCertificate}`)}`;
  const values = [right, "Basic bm9ib2R5Om5vdGhpbmc=", "nobody"].map((authorization) => {
    const [kept] = sanitise([exchange({ requestHeaders: { authorization } })]);
    return kept?.request.headers.find(({ name }) => name === "authorization")?.value;
  });
  expect(values).toEqual(["Basic ********", "Basic wrong", "wrong"]);
});

test("ids become the same placeholders everywhere, in the order in which they are given out", () => {
  const [first, second] = ["Zx81kQ", "Zx81kQ-7"];
  const sid = "38f8e3cfdc474cd56fc1ceba380d7e1b";
  const path = url.replace("acquire", `resourceid/${second}/sid/${sid}/mode/mix/query`);
  const kept = sanitise([
    exchange({ answer: { Code: 200, Body: { resourceId: first } } }),
    exchange({ answer: { Code: 200, Body: { resourceId: second, sid } } }),
    exchange({ url: path, answer: { fileList: `${sid}_room-42.m3u8`, reason: `no ${first}` } }),
  ]);
  const fake = "50000000000000000000000000000001";
  expect(kept.map(({ response }) => JSON.parse(response.content.text))).toEqual([
    { Code: 200, Body: { resourceId: "recorded-resource-1" } },
    { Code: 200, Body: { resourceId: "recorded-resource-2", sid: fake } },
    { fileList: `${fake}_room-42.m3u8`, reason: "no recorded-resource-1" },
  ]);
  expect(kept[2]?.request.url).toBe(
    `https://api.agrtc.cn/v1/apps/${project.appId}/cloud_recording/resourceid/recorded-resource-2/sid/${fake}/mode/mix/query`,
  );
});

test("users have placeholders, unless the scenario has named them itself", () => {
  const [kept] = sanitise([
    exchange({
      sent: { uid: "527841" },
      answer: {
        uid: "527841",
        fileList: [{ uid: "anna-schmidt", filename: "x_anna-schmidt.m3u8" }],
      },
    }),
  ]);
  expect(JSON.parse(kept?.response.content.text ?? "")).toEqual({
    uid: "527841",
    fileList: [{ uid: "user-1", filename: "x_user-1.m3u8" }],
  });
});

test("times are moved to the same beginning, in whole seconds; none stays none", () => {
  const answer = (sliceStartTime: unknown) => ({ sliceStartTime });
  const kept = sanitise([
    exchange({ at: time + 12, answer: answer(time - 5000) }),
    exchange({ at: time + 2031, answer: answer(String(time + 1000)) }),
    exchange({ at: time + 3001, answer: answer(0) }),
    exchange({ at: time + 3001, answer: answer(null) }),
  ]);
  expect(kept.map(({ startedDateTime }) => startedDateTime)).toEqual([
    "2030-01-01T00:00:00.000Z",
    "2030-01-01T00:00:02.000Z",
    "2030-01-01T00:00:03.000Z",
    "2030-01-01T00:00:03.000Z",
  ]);
  expect(kept.map(({ response }) => JSON.parse(response.content.text).sliceStartTime)).toEqual([
    begin - 5000,
    String(begin + 1000),
    0,
    null,
  ]);
});
