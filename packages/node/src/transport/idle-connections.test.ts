import type { Socket } from "node:net";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { TransportError } from "@cloud-recording/client";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type End, endingServer, ends } from "../../test/ending-server.ts";
import { identityOf, openConnections, serve, serveRaw, serveSecure } from "../../test/servers.ts";
import { createHttpFetch } from "./http-fetch.ts";

const answer = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

let fetch: typeof globalThis.fetch;
beforeEach(() => {
  fetch = createHttpFetch({});
});

/** Makes calls one after the other. Returns the statuses, and the text of each error. */
async function callOneByOne(
  url: string,
  method: string,
  afterAnswer = () => {},
): Promise<Set<unknown>> {
  const outcomes = new Set<unknown>();
  for (let count = 0; count < 50; count++) {
    const body = method === "POST" ? "{}" : null;
    const call = fetch(url, { method, body, redirect: "manual" });
    outcomes.add(await call.then(({ status }) => status, String));
    afterAnswer();
  }
  return outcomes;
}

describe.each(["GET", "POST"])("a kept connection costs no call, %s, if it ends", (method) => {
  test.each(Object.keys(ends) as End[])("%s", async (end) => {
    await using server = await endingServer(end);
    const outcomes = await callOneByOne(server.url, method, () => server.waitForEnd());
    expect(outcomes).toEqual(new Set([200]));
  });
});

describe("a request that met the end of its connection on the way", () => {
  /** Answers on a new connection, and ends a kept one when a request has arrived on it. */
  const meeting = async (end: (socket: Socket) => void) => {
    const arrived: string[] = [];
    const url = await serveRaw((socket) => {
      let isNew = true;
      socket.on("data", (data) => {
        arrived.push(`${data}`.split(" ", 1)[0] ?? "");
        if (isNew) socket.write(answer);
        else end(socket);
        isNew = false;
      });
    });
    return { url, arrived };
  };
  const post = (url: string) => fetch(url, { method: "POST", body: "{}", redirect: "manual" });
  const get = (url: string) => fetch(url, { redirect: "manual" });

  test.each<[string, (socket: Socket) => void]>([
    ["by an end", (socket) => socket.end()],
    ["by a reset", (socket) => socket.resetAndDestroy()],
    ["within the headers of the answer", (socket) => socket.end("HTTP/1.1 200 O")],
  ])("is reported as lost if it may have been acted on: POST, %s", async (_name, end) => {
    const { url, arrived } = await meeting(end);
    await post(url);
    await expect(post(url)).rejects.toMatchObject({ code: "ECONNRESET" });
    expect(arrived).toEqual(["POST", "POST"]);
  });

  test("is sent once more over a new connection if it only reads", async () => {
    const { url, arrived } = await meeting((socket) => socket.end());
    await post(url);
    expect((await get(url)).status).toBe(200);
    expect(arrived).toEqual(["POST", "GET", "GET"]);
  });

  test("is not sent once more if an answer has begun", async () => {
    const { url, arrived } = await meeting((socket) => socket.end(`${answer.slice(0, -1)}`));
    await get(url);
    await expect((await get(url)).text()).rejects.toThrow("closed within the response");
    expect(arrived).toEqual(["GET", "GET"]);
  });

  test("is sent twice at most", async () => {
    const arrived: string[] = [];
    let isFirst = true;
    const url = await serveRaw((socket) => {
      socket.on("data", (data) => {
        arrived.push(`${data}`);
        if (isFirst) socket.write(answer);
        else socket.destroy();
        isFirst = false;
      });
    });
    await get(url);
    await expect(get(url)).rejects.toThrow("socket hang up");
    expect(arrived).toHaveLength(3);
  });
});

test.each([
  ["at once", (socket: Socket) => socket.destroy()],
  ["by a reset", (socket: Socket) => socket.resetAndDestroy()],
  ["when the request has come", (socket: Socket) => void socket.on("data", () => socket.destroy())],
  [
    "within the headers",
    (socket: Socket) => void socket.on("data", () => socket.end("HTTP/1.1 200 OK\r\nconte")),
  ],
  [
    "within the body",
    (socket: Socket) => void socket.on("data", () => socket.end(answer.slice(0, -1))),
  ],
  [
    "within a chunk",
    (socket: Socket) =>
      void socket.on("data", () =>
        socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhal"),
      ),
  ],
])("a new connection that ends %s fails the call once", async (_name, onConnection) => {
  let connections = 0;
  const url = await serveRaw((socket) => {
    connections += 1;
    onConnection(socket);
  });
  const call = fetch(url, { redirect: "manual" });
  await expect(call.then((answer) => answer.text())).rejects.toThrow(TransportError);
  expect(connections).toBe(1);
  await expect.poll(openConnections).toBe(0);
});

test("an answer may be delimited by the end of its connection", async () => {
  const url = await serveRaw(
    (socket) => void socket.on("data", () => socket.end("HTTP/1.1 200 OK\r\n\r\nok")),
  );
  expect(await (await fetch(url, { redirect: "manual" })).text()).toBe("ok");
});

test("connections of TLS are kept", async () => {
  const tls = await import("node:tls");
  const identity = await identityOf("localhost");
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), identity.cert]);
  const sockets = new Set<Socket>();
  const address = await serveSecure(identity, (request, response) => {
    sockets.add(request.socket);
    response.end();
  });
  const url = `https://${address.replace("127.0.0.1", "localhost")}/`;
  expect(await callOneByOne(url, "POST")).toEqual(new Set([200]));
  expect(sockets.size).toBe(1);
});

test("an idle connection is closed before the server closes it", async () => {
  const url = await serve((_, response) => {
    response.setHeader("keep-alive", "timeout=2");
    response.end();
  });
  await fetch(url, { redirect: "manual" });
  expect(openConnections()).toBe(1);
  // Timers of one process fire in their order, however late.
  await sleep(1900);
  await nextTurn();
  expect(openConnections()).toBe(0);
});

test("fake timers do not hold a call", async () => {
  const url = await serve((_, response) => response.end());
  await fetch(url, { redirect: "manual" });
  vi.useFakeTimers();
  try {
    expect((await fetch(url, { redirect: "manual" })).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});

test("fake timers that were there before the module do not hold a call", async () => {
  const url = await serve((_, response) => response.end());
  vi.resetModules();
  vi.useFakeTimers();
  try {
    const late = await import("./http-fetch.ts");
    const lateFetch = late.createHttpFetch({});
    await lateFetch(url, { redirect: "manual" });
    expect((await lateFetch(url, { redirect: "manual" })).status).toBe(200);
  } finally {
    vi.useRealTimers();
  }
});
