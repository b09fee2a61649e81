import { describe, expect, test } from "vitest";
import { createPlayback, type Har, type HarPostData, type HarResponse } from "./index.ts";

const host = "https://example.org";

function har(response: unknown, request: object = {}): Har {
  const sent = { method: "GET", url: `${host}/a`, headers: [], queryString: [], ...request };
  return { log: { entries: [{ request: sent, response: response as HarResponse }] } };
}

const ok = (content: unknown, more: object = {}) => ({
  status: 200,
  headers: [],
  content,
  ...more,
});

/** The reason for which a request to `/a` has no response. */
async function reasonOf(archive: Har): Promise<string | undefined> {
  const playback = createPlayback(archive);
  const response = await playback.fetch(`${host}/a`);
  expect(response.status).toBe(501);
  const [unexpected] = playback.unexpected;
  expect((await response.json()).message).toContain(unexpected?.reason);
  expect(playback.unused).toEqual([]);
  return unexpected?.reason;
}

describe("an exchange that holds no response says so when it is requested", () => {
  const blocked = "it was blocked or had no response (status 0)";
  const missing = "the text of its response is not in the capture";
  test.each<[string, unknown, string]>([
    ["blocked", { ...ok({}), status: 0 }, blocked],
    [
      "blocked, as Chrome writes it",
      { ...ok({ size: 0, mimeType: "x-unknown" }), status: 0, _error: "net::ERR_FAILED" },
      "it was blocked or had no response (status 0, net::ERR_FAILED)",
    ],
    [
      "a WebSocket",
      { ...ok({}), status: 101 },
      "it became a WebSocket or another protocol (status 101)",
    ],
    ["an early hint", { ...ok({}), status: 103 }, "its status is not one from 200 to 599"],
    ["no response", null, "its status is not one from 200 to 599"],
    ["no status", { headers: [] }, "its status is not one from 200 to 599"],
    ["a text in a file", ok({ _file: "a1.json", mimeType: "application/json" }), missing],
    ["a text that could not be read", ok({ _error: "evicted", text: "" }), missing],
    ["a text that was left out", ok({ size: 12 }), missing],
    ["an empty text of some size", ok({ size: 12, text: "" }), missing],
    ["a size on the wire alone", ok({}, { bodySize: 12 }), missing],
    ["no content, but a size", ok(null, { bodySize: 12 }), missing],
    [
      "a response that broke off",
      ok({ text: "{", size: 1 }, { _error: "net::ERR_ABORTED" }),
      "its response broke off, net::ERR_ABORTED",
    ],
    ["a text that is none", ok({ text: 5 }), "the text of its response must be a string"],
    ["no base64", ok({ text: "%", encoding: "base64" }), "the text of its response must be base64"],
    [
      "another encoding",
      ok({ text: "a", encoding: "gzip" }),
      "its response has an unknown encoding",
    ],
  ])("%s", async (_what, response, reason) => {
    expect(await reasonOf(har(response))).toBe(reason);
  });

  test("and the exchanges around it respond", async () => {
    const { entries } = har(ok({ text: "fine" }), { url: `${host}/b` }).log;
    const archive = {
      log: { entries: [...har({ ...ok({}), status: 0 }).log.entries, ...entries] },
    };
    const response = await createPlayback(archive).fetch(`${host}/b`);
    expect(await response.text()).toBe("fine");
  });
});

test.each<[string, unknown, string]>([
  ["null", null, "GET"],
  ["nothing", undefined, "GET"],
  ["an empty text", { text: "", size: 0 }, "GET"],
  ["an empty text that was compressed", { text: "", size: 0, bodySize: 20 }, "GET"],
  ["a size, after HEAD", { size: 12 }, "HEAD"],
])("content that is %s is an empty body", async (_what, content, method) => {
  const { fetch } = createPlayback(har(ok(content), { method }));
  const response = await fetch(`${host}/a`, { method });
  expect(response.status).toBe(200);
  expect(await response.text()).toBe("");
});

describe("headers", () => {
  const headersOf = async (headers: unknown, content: object = {}) => {
    const response = { status: 200, headers, content: { text: "{}", ...content } };
    return (await createPlayback(har(response)).fetch(`${host}/a`)).headers;
  };

  test("joined by a line feed are several", async () => {
    const headers = await headersOf([
      { name: "set-cookie", value: "a=1; Path=/\nb=2" },
      { name: "Vary", value: "Origin\r\nAccept" },
    ]);
    expect(headers.getSetCookie()).toEqual(["a=1; Path=/", "b=2"]);
    expect(headers.get("vary")).toBe("Origin, Accept");
  });

  test("in Chinese have the bytes of the wire", async () => {
    const headers = await headersOf([{ name: "x-title", value: "截图" }]);
    const bytes = Uint8Array.from(headers.get("x-title") ?? "", (one) => one.charCodeAt(0));
    expect(new TextDecoder().decode(bytes)).toBe("截图");
  });

  test.each([
    null,
    undefined,
    {},
    [null, 5, {}, { name: "a" }, { name: "", value: "b" }, { name: "标题", value: "b" }],
    [
      { name: ":status", value: "200" },
      { name: "x", value: "a\0b" },
    ],
  ])("that no response can have are left out: %j", async (headers) => {
    expect([...(await headersOf(headers))]).toEqual([]);
  });

  test("have the captured content type, and no other", async () => {
    expect((await headersOf([])).get("content-type")).toBeNull();
    const content = { mimeType: "application/json" };
    expect((await headersOf([], content)).get("content-type")).toBe("application/json");
    const own = [{ name: "Content-Type", value: "text/plain" }];
    expect((await headersOf(own, content)).get("content-type")).toBe("text/plain");
  });
});

describe("a request body", () => {
  const form = "application/x-www-form-urlencoded";
  const statusOf = async (postData: unknown, body: string | Uint8Array<ArrayBuffer>, more = {}) => {
    const request = { method: "POST", postData: postData as HarPostData, ...more };
    const playback = createPlayback(har(ok({ text: "{}" }), request));
    const { status } = await playback.fetch(`${host}/a`, { method: "POST", body });
    return playback.unexpected[0]?.reason ?? status;
  };

  test("in base64 is compared by its bytes", async () => {
    const postData = { text: btoa("\xff\x00"), encoding: "base64" };
    expect(await statusOf(postData, new Uint8Array([255, 0]))).toBe(200);
    expect(await statusOf(postData, new Uint8Array([255]))).toBe(
      "its body is not the captured one",
    );
    expect(await statusOf({ ...postData, text: "%" }, "")).toContain("it must be base64");
  });

  test.each([
    ["decoded", [{ name: "a b", value: "1&2" }]],
    ["encoded", [{ name: "a+b", value: "1%262" }]],
  ])("that is a form, in fields that are %s", async (_how, params) => {
    expect(await statusOf({ mimeType: form, params }, "a+b=1%262")).toBe(200);
    const reason = "its form has other fields or values";
    expect(await statusOf({ mimeType: form, params }, "a+b=planted")).toBe(reason);
    expect(await statusOf({ mimeType: form, params }, "a+b=1%262&c=3")).toBe(reason);
  });

  test("that is a form as text, and the fields of a mask", async () => {
    const both = { mimeType: form, text: "a=1", params: [{ name: "a", value: "1" }] };
    expect(await statusOf(both, "a=1")).toBe(200);
    const masked = { mimeType: form, text: "", params: [{ name: "key", value: "********" }] };
    expect(await statusOf(masked, "key=my+own")).toBe(200);
  });

  test("that is not in the capture cannot be compared", async () => {
    const reason = "its body is not in the capture";
    expect(await statusOf({ mimeType: "application/json" }, "{}", { bodySize: 2 })).toBe(reason);
    expect(await statusOf({ _file: "b.json" }, "{}")).toBe(reason);
    expect(await statusOf({ text: 5 }, "{}")).toBe(reason);
    const multipart = { mimeType: "multipart/form-data", params: [{ name: "a", value: "1" }] };
    expect(await statusOf(multipart, "a")).toContain("only the fields of the multipart form");
  });

  test.each([null, undefined, {}, { mimeType: "", params: [] }, { text: "" }])(
    "is empty if its data is %j",
    async (postData) => {
      expect(await statusOf(postData, "")).toBe(200);
      expect(await statusOf(postData, "{}")).toBe("its body is not the captured text");
    },
  );

  test("that is deep is compared without overflowing the stack", async () => {
    const depth = 200_000;
    const deep = (inner: string) => `${'{"a":'.repeat(depth)}${inner}${"}".repeat(depth)}`;
    expect(await statusOf({ text: deep("1") }, ` ${deep("1")}`)).toBe(200);
    const reason = await statusOf({ text: deep("1") }, deep('"planted"'));
    expect(reason).toMatch(/^…(\/a){12} is of type string, but number in the capture$/);
  });
});

describe("no error shows a value of a query or a header", () => {
  test("of a request or of the capture", async () => {
    const archive = har(
      { status: 0, headers: [{ name: "x-key", value: "planted-response" }] },
      {
        url: `https://planted-user:planted-password@example.org/a?token=planted-query&planted-name`,
        headers: [{ name: "authorization", value: "planted-request" }],
      },
    );
    const playback = createPlayback(archive);
    const messages = [];
    for (const query of ["?token=planted-sent", "?token=planted-query&planted-name", "?planted"]) {
      const headers = { "x-key": "planted-header" };
      messages.push(await (await playback.fetch(`${host}/a${query}`, { headers })).text());
    }
    const unused = createPlayback(archive);
    for (const one of [playback, unused]) expect(one.verify).toThrow(/GET \/a\?token=…/);
    for (const one of [playback, unused]) messages.push(messageOf(one.verify));
    expect(messages.join()).not.toContain("planted");
    expect(messages[0]).toContain("GET /a?token=…: no exchange has this method, path and query");
    expect(messages[1]).toContain("GET /a?token=…&…: it was blocked");
  });

  test("and long or unprintable names of properties are cut", async () => {
    const archive = har(ok({ text: "{}" }), { method: "POST", postData: { text: "{}" } });
    const playback = createPlayback(archive);
    const body = JSON.stringify({ [`\u001b\n${"x".repeat(1000)}`]: 1 });
    await playback.fetch(`${host}/a`, { method: "POST", body });
    expect(playback.unexpected[0]?.reason).toMatch(/^\/\ufffd\ufffdx{38}… is not in the capture$/);
  });
});

function messageOf(act: () => void): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return "";
}

test("a mask in a query stands for any value", async () => {
  const { fetch } = createPlayback(har(ok({ text: "{}" }), { url: `${host}/a?token=********` }));
  expect((await fetch(`${host}/a?token=mine`)).status).toBe(200);
});

test.each(["about:blank", "data:text/plain,a", "chrome-extension://x/y", "/a", "", "http://"])(
  "an archive with the URL %j loads",
  async (url) => {
    const playback = createPlayback(har(ok({ text: "{}" }), { url }));
    expect((await playback.fetch(`${host}/b`)).status).toBe(501);
    expect(playback.verify).toThrow("unused: GET");
  },
);
