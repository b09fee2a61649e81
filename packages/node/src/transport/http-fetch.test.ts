import http, { type RequestListener } from "node:http";
import net, { type AddressInfo, type Socket } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { type Ending, LightRequest } from "@cloud-recording/client";
import { afterEach, describe, expect, test } from "vitest";
import { createHttpFetch } from "./http-fetch.ts";
import { proxyFor } from "./proxy.ts";

const servers: net.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    if (server instanceof http.Server) server.closeAllConnections();
    server.close();
  }
});

async function listen(server: net.Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const serve = async (listener: RequestListener) =>
  `http://${await listen(http.createServer(listener))}/`;

function deferred<Value>() {
  let resolve = (_value: Value) => {};
  const promise = new Promise<Value>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

const fetch = createHttpFetch({});
const get = (url: string, signal?: AbortSignal) =>
  fetch(new LightRequest(url, { signal }) as never);

describe("an answer is decoded", () => {
  const text = '{"reason":"频道"}';
  test.each([
    ["gzip", gzipSync(text)],
    ["deflate", deflateSync(text)],
    ["br", brotliCompressSync(text)],
    ["identity", Buffer.from(text)],
  ])("from %s", async (encoding, bytes) => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(bytes);
    });
    expect(await (await get(url)).json()).toEqual({ reason: "频道" });
  });

  test.each([
    ["gbk", [0xc6, 0xb5, 0xb5, 0xc0], "频道"],
    ["iso-8859-1", [0xe9], "é"],
    ["unheard-of", [0xc3, 0xa9], "é"],
  ])("from the charset %s", async (charset, bytes, expected) => {
    const url = await serve((_, response) => {
      response.setHeader("content-type", `text/plain; charset=${charset}`);
      response.end(Buffer.from(bytes));
    });
    expect(await (await get(url)).text()).toBe(expected);
  });

  test("from chunks that cut characters", async () => {
    const url = await serve((_, response) => {
      for (const byte of Buffer.from(text)) response.write(Buffer.from([byte]));
      response.end();
    });
    expect(await (await get(url)).text()).toBe(text);
  });

  test("and can be read in every way of a Response", async () => {
    const url = await serve((_, response) => {
      response.statusCode = 418;
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.end("tea");
    });
    const answer = await get(url);
    expect(answer).toMatchObject({ ok: false, status: 418, statusText: "I'm a Teapot" });
    expect(answer.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe("tea");
    expect(await (await answer.blob()).text()).toBe("tea");
    expect(await new Response(answer.body).text()).toBe("tea");
    expect(await answer.clone().text()).toBe("tea");
  });
});

test("the request arrives as it was given", async () => {
  const url = await serve((request, response) => {
    const { method, headers } = request;
    request.on("data", (body) =>
      response.end(JSON.stringify({ method, headers, body: `${body}` })),
    );
  });
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json;charset=utf-8", Authorization: "Basic eA==" },
    body: "频道",
  };
  for (const request of [new LightRequest(url, init), new Request(url, init)]) {
    expect(await (await fetch(request as never)).json()).toMatchObject({
      method: "POST",
      headers: {
        "content-type": "application/json;charset=utf-8",
        "content-length": "6",
        authorization: "Basic eA==",
      },
      body: "频道",
    });
  }
});

test("connections are reused", async () => {
  const sockets = new Set<Socket>();
  const url = await serve((request, response) => {
    sockets.add(request.socket);
    response.end();
  });
  for (let count = 0; count < 5; count++) await get(url);
  expect(sockets.size).toBe(1);
});

describe("a failure", () => {
  test("of the connection within the answer", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-length": 100 }).write("half");
      setImmediate(() => response.destroy());
    });
    await expect(get(url)).rejects.toThrow();
  });

  test("of the connection before the answer", async () => {
    const url = await serve((request) => request.socket.destroy());
    await expect(get(url)).rejects.toThrow("socket hang up");
  });

  test("of the decoding", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip");
    });
    await expect(get(url)).rejects.toThrow("incorrect header check");
  });

  test.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("by an answer that is small until %s is decoded", async (encoding, compress) => {
    const bytes = compress(Buffer.alloc(9 * 1024 * 1024));
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(bytes);
    });
    await expect(get(url)).rejects.toThrow("larger than");
  });

  test("by an endless answer", async () => {
    const url = await serve((_, response) => {
      const flood = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
      };
      response.on("drain", flood);
      flood();
    });
    await expect(get(url)).rejects.toThrow("too long");
  });

  test.each(["before the answer", "within the answer"])("by a signal %s", async (moment) => {
    const controller = new AbortController();
    const closed = deferred<void>();
    const url = await serve((_, response) => {
      response.on("close", () => closed.resolve());
      if (moment === "within the answer") response.write("half");
      setTimeout(() => controller.abort(new Error("enough")), 20);
    });
    await expect(get(url, controller.signal)).rejects.toThrow("enough");
    await closed.promise;
    await expect(get(url, controller.signal)).rejects.toThrow("enough");
  });
});

describe("a request that is told to end", () => {
  const ending = () => ({ onEnd: undefined }) as unknown as Ending;

  test.each(["before the answer", "within the answer"])("ends %s", async (moment) => {
    const told = ending();
    const closed = deferred<void>();
    const url = await serve((_, response) => {
      response.on("close", () => closed.resolve());
      if (moment === "within the answer") response.write("half");
      setTimeout(() => told.onEnd?.(new Error("enough")), 20);
    });
    await expect(fetch(new LightRequest(url, { ending: told }) as never)).rejects.toThrow("enough");
    await closed.promise;
    expect(told.onEnd).toBeUndefined();
  });

  test("ends before it is sent", async () => {
    const told = ending();
    const proxied = createHttpFetch({ HTTPS_PROXY: "http://127.0.0.1:1" });
    const call = proxied(new LightRequest("https://api.example/", { ending: told }) as never);
    told.onEnd?.(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
  });
});

describe("the proxy of the environment", () => {
  test.each([
    ["api.example", {}, undefined],
    ["api.example", { HTTPS_PROXY: "http://proxy:3128" }, "http://proxy:3128/"],
    ["api.example", { HTTPS_PROXY: "http://a", https_proxy: "http://b" }, "http://b/"],
    ["api.example", { ALL_PROXY: "proxy:8080" }, "http://proxy:8080/"],
    ["api.example", { HTTPS_PROXY: "http://proxy", NO_PROXY: "other, .example" }, undefined],
    ["api.example", { HTTPS_PROXY: "http://proxy", NO_PROXY: "*" }, undefined],
    ["example", { HTTPS_PROXY: "http://proxy", NO_PROXY: "ample" }, "http://proxy/"],
  ])("%s with %o", (hostname, environment, proxy) => {
    expect(proxyFor(hostname, environment)?.href).toBe(proxy);
  });

  test("tunnels TLS to the service", async () => {
    const firstByte = deferred<number>();
    const target = await listen(
      net.createServer((socket) => {
        socket.on("error", () => {});
        socket.once("data", ([byte = 0]) => {
          firstByte.resolve(byte);
          socket.destroy();
        });
      }),
    );
    const asked: unknown[] = [];
    const proxy = http.createServer().on("connect", ({ url, headers }, socket) => {
      asked.push(url, headers["proxy-authorization"]);
      const [, port] = target.split(":");
      const onward = net.connect(Number(port), "127.0.0.1");
      onward.on("error", () => {});
      socket.on("error", () => {});
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    const tunnelled = createHttpFetch({ HTTPS_PROXY: `http://me:p%40ss@${await listen(proxy)}` });
    const answer = tunnelled(new LightRequest("https://api.example:8443/") as never);
    await expect(answer).rejects.toThrow();
    expect(await firstByte.promise).toBe(0x16);
    expect(asked).toEqual(["api.example:8443", `Basic ${btoa("me:p@ss")}`]);
  });

  test("that refuses is named, its credentials are not", async () => {
    const proxy = http.createServer().on("connect", (_, socket) => {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    const refused = createHttpFetch({ HTTPS_PROXY: `http://me:planted@${await listen(proxy)}` });
    const error = await refused(new LightRequest("https://api.example/") as never).catch((e) => e);
    expect(String(error)).toBe("Error: The proxy 127.0.0.1 refused the tunnel with HTTP 407");
  });
});
