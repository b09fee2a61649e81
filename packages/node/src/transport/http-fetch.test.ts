import type { Socket } from "node:net";
import { inspect } from "node:util";
import { type Fetch, type FetchResponse, TransportError } from "@cloud-recording/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openConnections, serve, serveRaw } from "../../test/servers.ts";
import { createHttpFetch } from "./http-fetch.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

const fetch = createHttpFetch({});
const send = (url: string, init: RequestInit = {}) => fetch(url, { redirect: "manual", ...init });

/** A request as the client sends it. */
const initOf = (signal: AbortSignal, body: string | null = "{}") => ({
  method: body === null ? "GET" : "POST",
  headers: { "Content-Type": "application/json;charset=utf-8" },
  body,
  redirect: "manual" as const,
  signal,
});

/** Answers with what has arrived. */
const echo = () =>
  serve((request, response) => {
    const { method, url, headers } = request;
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      response.end(JSON.stringify({ method, url, headers, body: `${Buffer.concat(chunks)}` }));
    });
  });

test("the request arrives as it was given", async () => {
  const url = await echo();
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json;charset=utf-8", Authorization: "Basic eA==" },
    body: "频道",
  };
  const { "Content-Type": type, ...others } = init.headers;
  for (const headers of [
    init.headers,
    new Headers(init.headers),
    [["content-type", type], ...Object.entries(others)] as [string, string][],
  ]) {
    const response = await send(`${url}v1/a%20b?c=d#e`, { ...init, headers });
    expect(await response.json()).toMatchObject({
      method: "POST",
      url: "/v1/a%20b?c=d",
      headers: {
        "content-type": "application/json;charset=utf-8",
        "content-length": "6",
        authorization: "Basic eA==",
      },
      body: "频道",
    });
  }
});

test("without a body, none is announced but for POST", async () => {
  const url = await echo();
  const { headers } = await (await send(url)).json();
  expect(headers["content-length"]).toBeUndefined();
  expect(headers["content-type"]).toBeUndefined();
  const post = await (await send(url, { method: "POST" })).json();
  expect(post.headers["content-length"]).toBe("0");
});

test("values of one header are joined", async () => {
  const url = await echo();
  const { headers } = await (await send(url, { headers: { "X-A": "1", "x-a": "2" } })).json();
  expect(headers["x-a"]).toBe("1, 2");
});

test("the answer can be read in every way of a Response", async () => {
  const url = await serve((_, response) => {
    response.statusCode = 418;
    response.setHeader("set-cookie", ["a=1", "b=2"]);
    response.setHeader("content-type", "application/x-www-form-urlencoded");
    response.end("tea=green");
  });
  const answer = await send(url);
  expect(answer).toMatchObject({ ok: false, status: 418, statusText: "I'm a Teapot", url });
  expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe("tea=green");
  expect(Buffer.from(await answer.bytes()).toString()).toBe("tea=green");
  expect(await (await answer.blob()).text()).toBe("tea=green");
  expect((await answer.formData()).get("tea")).toBe("green");
  expect(await new Response(answer.body, answer).text()).toBe("tea=green");
  expect(await answer.clone().text()).toBe("tea=green");
  expect(answer.bodyUsed).toBe(false);
});

test("a redirect is not followed", async () => {
  const url = await serve((_, response) => {
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  expect((await send(url)).status).toBe(302);
});

test("connections are reused", async () => {
  const sockets = new Set<Socket>();
  const url = await serve((request, response) => {
    sockets.add(request.socket);
    response.end();
  });
  for (let count = 0; count < 5; count++) await send(url);
  expect(sockets.size).toBe(1);
});

test("no call waits for the connection of another", async () => {
  let waiting = 0;
  let answer = () => {};
  const everybody = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const url = await serve(async (_, response) => {
    waiting += 1;
    if (waiting === 300) answer();
    await everybody;
    response.end();
  });
  await Promise.all(Array.from({ length: 300 }, () => send(url)));
  expect(waiting).toBe(300);
});

describe("a request that is not plain is left to the platform's fetch", () => {
  const controller = new AbortController();
  const { signal } = controller;
  test.each<[name: string, input: (url: string) => string | URL | Request, init?: RequestInit]>([
    ["without an init", (url) => url],
    ["that follows redirects", (url) => url, { redirect: "follow" }],
    ["that refuses redirects", (url) => url, { redirect: "error" }],
    ["as a Request", (url) => new Request(url)],
    ["as a Request, with an init", (url) => new Request(url), { redirect: "manual" }],
    ["with bytes", (url) => url, { method: "POST", body: Buffer.from("x"), redirect: "manual" }],
    ["with a form", (url) => url, { method: "POST", body: new FormData(), redirect: "manual" }],
    ["with a blob", (url) => url, { method: "POST", body: new Blob(["x"]), redirect: "manual" }],
    [
      "with a query as body",
      (url) => url,
      { method: "POST", body: new URLSearchParams({ a: "b" }), redirect: "manual" },
    ],
    [
      "with a stream",
      (url) => url,
      {
        method: "POST",
        body: new Blob(["x"]).stream(),
        duplex: "half",
        redirect: "manual",
      } as RequestInit,
    ],
    ["by another method", (url) => url, { method: "PUT", body: "x", redirect: "manual" }],
    ["by a method in small letters", (url) => url, { method: "post", redirect: "manual" }],
    ["in a mode that is not known", (url) => url, { redirect: "manual", keepalive: true, signal }],
    ["for data", () => "data:,x", { redirect: "manual" }],
  ])("%s", async (_name, input, init) => {
    const url = await serve((_, response) => response.end("x"));
    const platform = vi.spyOn(globalThis, "fetch");
    const response = await fetch(input(url), init);
    expect(await response.text()).toBe("x");
    expect(response).toBeInstanceOf(Response);
    expect(platform).toHaveBeenCalledTimes(1);
  });

  test("and fails as there", async () => {
    await expect(send("http://127.0.0.1/", { body: "x" })).rejects.toThrow("GET/HEAD");
    await expect(send("no URL")).rejects.toThrow(TypeError);
  });
});

test("plain requests do not go through the platform's fetch", async () => {
  const platform = vi.spyOn(globalThis, "fetch");
  const url = await serve((_, response) => response.end());
  await send(url, { method: "POST", body: "x" });
  await send(url, { signal: null, body: null });
  await fetch(new URL(url), { redirect: "manual" });
  const byClient: Fetch = fetch;
  await byClient(url, initOf(new AbortController().signal));
  expect(platform).not.toHaveBeenCalled();
});

test("credentials in a URL are refused, and not shown", async () => {
  const error = await send("http://me:planted@127.0.0.1/").catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TypeError);
  expect(String((error as Error).stack)).not.toContain("planted");
});

describe("a failure", () => {
  test("of the connection within the answer", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("half");
      setImmediate(() => response.destroy());
    });
    const answer = await send(url);
    expect(answer.status).toBe(200);
    for (const read of ["text", "json", "bytes", "arrayBuffer", "blob", "formData"] as const) {
      await expect(answer[read]()).rejects.toThrow(TransportError);
    }
    expect((answer as FetchResponse).receivedText?.()).toBe("half");
  });

  test("of the protocol within the answer, in the packet of what is good", async () => {
    const head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    const url = await serveRaw((socket) => {
      socket.once("data", () => socket.write(`${head}4\r\nhalf\r\n0\r\nplanted\r\n\r\n`));
    });
    const answer = await send(url);
    for (const read of ["text", "json", "bytes", "arrayBuffer", "blob", "formData"] as const) {
      const error = await answer[read]().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TransportError);
      expect(String((error as Error).stack)).toContain("Parse Error");
      expect(inspect(error, { depth: 9 })).not.toContain("planted");
    }
    expect((answer as FetchResponse).receivedText?.()).toBe("half");
  });

  test("of the protocol behind the answer is none of it", async () => {
    const url = await serveRaw((socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nfullXX"));
    });
    const answer = await send(url);
    expect(await answer.text()).toBe("full");
    await expect.poll(openConnections).toBe(0);
  });

  test("of the connection before the answer", async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(send(url)).rejects.toThrow("socket hang up");
  });

  test("by an endless answer", async () => {
    const url = await serve((_, response) => {
      const flood = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
      };
      response.on("drain", flood);
      flood();
    });
    await expect((await send(url)).text()).rejects.toThrow("too long");
  });

  test.each([
    ["with its headers", "Connection: Upgrade\r\nUpgrade: websocket\r\n"],
    ["without any", ""],
    ["with a body", "content-length: 2\r\n\r\nok"],
  ])("by a change of protocol, %s", async (_name, headers) => {
    const url = await serveRaw((socket) => {
      socket.on("data", () => socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`));
    });
    await expect(send(url)).rejects.toThrow("HTTP 101");
    await expect.poll(openConnections).toBe(0);
  });

  test.each([
    ["no HTTP", "SSH-2.0-OpenSSH_9.9\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nokk"],
    ["endless headers", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}`],
  ])("by an answer that has %s", async (_name, answer) => {
    const url = await serveRaw((socket) => void socket.on("data", () => socket.write(answer)));
    await expect(send(url)).rejects.toMatchObject({ code: expect.stringMatching(/^HPE_/) });
    await expect.poll(openConnections).toBe(0);
  });
});

describe("a call is ended", () => {
  const read = async (call: Promise<Response>) => await (await call).text();
  const slow = (moment: string, act: () => void) =>
    serve((_, response) => {
      if (moment === "within the answer") response.write("half");
      setTimeout(act, 20);
    });
  const moments = ["before the answer", "within the answer"];

  test.each(moments)("by a signal %s", async (moment) => {
    const controller = new AbortController();
    const url = await slow(moment, () => controller.abort(new Error("enough")));
    await expect(read(send(url, { signal: controller.signal }))).rejects.toThrow("enough");
    await expect.poll(openConnections).toBe(0);
    await expect(send(url, { signal: controller.signal })).rejects.toThrow("enough");
  });

  test("before it is sent", async () => {
    let requests = 0;
    const url = await serve((_, response) => {
      requests += 1;
      response.end();
    });
    await fetch(url, initOf(new AbortController().signal));
    const early = AbortSignal.abort(new Error("enough"));
    await expect(fetch(url, initOf(early))).rejects.toThrow("enough");
    // While the event loop is asked for closed connections.
    const late = new AbortController();
    const call = fetch(url, initOf(late.signal));
    late.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    await fetch(url, initOf(new AbortController().signal));
    expect(requests).toBe(2);
  });
});

test("a call leaves no listener on the signal of its caller", async () => {
  const url = await serve((_, response) => response.end());
  const { signal } = new AbortController();
  const listening = new Set<unknown>();
  vi.spyOn(signal, "addEventListener").mockImplementation((_, listener) => listening.add(listener));
  vi.spyOn(signal, "removeEventListener").mockImplementation((_, one) => listening.delete(one));
  await send(url, { signal });
  await send("http://127.0.0.1:1/", { signal }).catch(() => {});
  expect(listening.size).toBe(0);
});
