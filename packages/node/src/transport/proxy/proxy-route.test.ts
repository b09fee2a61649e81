import { readdir } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import net, { type Socket } from "node:net";
import tls from "node:tls";
import { beforeAll, describe, expect, test } from "vitest";
import { runProxyChild } from "../../../test/run-proxy-child.ts";
import {
  type Identity,
  identityOf,
  listen,
  openConnections,
  serveSecure,
} from "../../../test/servers.ts";
import { CloudRecording } from "../../index.ts";
import { createHttpFetch } from "../http-fetch.ts";

const secret = "planted-password";
let identity: Identity;
beforeAll(async () => {
  identity = await identityOf("api.example", "127.0.0.1");
  tls.setDefaultCACertificates([...tls.getCACertificates("default"), identity.cert]);
});

/** Calls a host that exists only behind the proxy. */
function callThrough(proxy: string, url: string, init: RequestInit = {}): Promise<Response> {
  const proxied = createHttpFetch({ ALL_PROXY: proxy });
  return proxied(url, { method: "POST", body: "{}", redirect: "manual", ...init });
}

const credentials = `me:${secret}@`;
const basic = `Basic ${Buffer.from(`me:${secret}`).toString("base64")}`;

/** Connects every tunnel to one address. */
function tunnelTo(address: string, seen: unknown[] = []): http.Server {
  return http.createServer().on("connect", ({ url, headers }, socket) => {
    seen.push(url, headers["proxy-authorization"]);
    const onward = net.connect(Number(address.split(":")[1]), "127.0.0.1");
    onward.on("error", () => socket.destroy());
    onward.on("close", () => socket.destroy());
    socket.on("close", () => onward.destroy());
    socket.on("error", () => {});
    socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
    onward.pipe(socket).pipe(onward);
  });
}

describe("HTTPS goes through a tunnel", () => {
  test.each(["http", "https"])("of a proxy with %s://", async (scheme) => {
    const sockets = new Set<Socket>();
    const address = await serveSecure(identity, (request, response) => {
      sockets.add(request.socket);
      response.end(`${request.method} ${request.url} ${request.headers.host}`);
    });
    const seen: unknown[] = [];
    const plain = tunnelTo(address, seen);
    const secure = https.createServer(identity);
    secure.on("connect", (...args) => void plain.emit("connect", ...args));
    const proxy = await listen(scheme === "https" ? secure : plain);
    const proxied = createHttpFetch({ HTTPS_PROXY: `${scheme}://${credentials}${proxy}` });
    for (let count = 0; count < 3; count++) {
      const response = await proxied("https://api.example:8443/v1?a=b", { redirect: "manual" });
      expect(await response.text()).toBe("GET /v1?a=b api.example:8443");
    }
    expect(seen).toEqual(["api.example:8443", basic]);
    expect(sockets.size).toBe(1);
  });

  test("to the port of HTTPS, and without credentials if there are none", async () => {
    const address = await serveSecure(identity, (_, response) => response.end());
    const seen: unknown[] = [];
    const proxy = await listen(tunnelTo(address, seen));
    expect((await callThrough(`http://${proxy}`, "https://api.example/")).status).toBe(200);
    expect(seen).toEqual(["api.example:443", undefined]);
  });

  test("whose answer is any success", async () => {
    const address = await serveSecure(identity, (_, response) => response.end());
    const proxy = http.createServer().on("connect", (_, socket) => {
      const onward = net.connect(Number(address.split(":")[1]), "127.0.0.1");
      socket.on("close", () => onward.destroy());
      socket.write("HTTP/1.1 204 No Content\r\nx: y\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    const url = "https://api.example/";
    expect((await callThrough(`http://${await listen(proxy)}`, url)).status).toBe(200);
  });
});

describe("HTTP is requested from the proxy", () => {
  test.each(["http", "https"])("with %s://", async (scheme) => {
    const seen: unknown[] = [];
    const answer: http.RequestListener = ({ url, headers }, response) => {
      seen.push(url, headers.host, headers["proxy-authorization"]);
      response.end("ok");
    };
    const server =
      scheme === "https" ? https.createServer(identity, answer) : http.createServer(answer);
    const proxy = `${scheme}://${credentials}${await listen(server)}`;
    const proxied = createHttpFetch({ http_proxy: proxy });
    const response = await proxied("http://emulator:8720/v1?a=b", { redirect: "manual" });
    expect(await response.text()).toBe("ok");
    expect(seen).toEqual(["http://emulator:8720/v1?a=b", "emulator:8720", basic]);
  });

  test("which is not requested for this machine", async () => {
    const server = await listen(http.createServer((_, response) => response.end("direct")));
    const proxied = createHttpFetch({ http_proxy: "http://127.0.0.1:1" });
    const response = await proxied(`http://${server}/`, { redirect: "manual" });
    expect(await response.text()).toBe("direct");
  });
});

interface Behaviour {
  readonly name: string;
  readonly act: (socket: Socket) => void;
  /** Parts of the error for HTTPS, and for HTTP; "time" if only the time limit ends the call. */
  readonly tunnel: string;
  readonly forward: string;
}

const afterRequest =
  (answer: string, end = false) =>
  (socket: Socket) =>
    void socket.on("data", () => (end ? socket.end(answer) : socket.write(answer)));
const status = (line: string) => afterRequest(`HTTP/1.1 ${line}\r\ncontent-length: 0\r\n\r\n`);

const behaviours: readonly Behaviour[] = [
  {
    name: "says nothing",
    act: (socket) => void socket.resume(),
    tunnel: "time",
    forward: "time",
  },
  {
    name: "says half a header",
    act: afterRequest("HTTP/1.1 200 O"),
    tunnel: "time",
    forward: "time",
  },
  {
    name: "closes at once",
    act: (socket) => void socket.destroy(),
    tunnel: "closed the connection before it answered",
    forward: "socket hang up",
  },
  {
    name: "closes after the request",
    act: afterRequest("", true),
    tunnel: "closed the connection before it answered",
    forward: "socket hang up",
  },
  {
    name: "resets the connection",
    act: (socket) => void socket.on("data", () => socket.resetAndDestroy()),
    tunnel: "closed the connection before it answered",
    forward: "ECONNRESET",
  },
  {
    name: "wants other credentials",
    act: status("407 Proxy Authentication Required"),
    tunnel:
      "returned HTTP 407 to CONNECT api.example:443: ALL_PROXY must hold the user name and password",
    forward: "returned HTTP 407: ALL_PROXY must hold the user name and password",
  },
  {
    name: "does not allow it",
    act: status("403 Forbidden"),
    tunnel: "returned HTTP 403 to CONNECT api.example:443: it must be configured to allow that",
    forward: "403",
  },
  {
    name: "does not reach the service",
    act: status("502 Bad Gateway"),
    tunnel: "returned HTTP 502 to CONNECT api.example:443: it cannot reach api.example:443",
    forward: "502",
  },
  {
    name: "is a server of SSH",
    act: (socket) => void socket.resume().write("SSH-2.0-OpenSSH_9.9\r\n"),
    tunnel: "sends a response that is not HTTP; ALL_PROXY must name an HTTP proxy",
    forward: "sends a response that is not HTTP; ALL_PROXY must name an HTTP proxy",
  },
  {
    name: "echoes the request",
    act: (socket) => void socket.on("data", (data) => socket.write(data)),
    tunnel: "sends a response that is not HTTP",
    forward: "sends a response that is not HTTP",
  },
  {
    name: "never ends its header",
    act: afterRequest(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}`),
    tunnel: "sends a response that is not HTTP",
    forward: "sends a response that is not HTTP",
  },
  {
    name: "changes the protocol",
    act: status("101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket"),
    tunnel: "returned HTTP 101 to CONNECT",
    forward: "HTTP 101",
  },
  {
    name: "opens a tunnel and closes it",
    act: afterRequest("HTTP/1.1 200 OK\r\n\r\n", true),
    tunnel: "opened a tunnel to api.example:443 in which TLS failed",
    forward: "200",
  },
  {
    name: "opens a tunnel and says nothing",
    act: (socket) => void socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\n\r\n")),
    tunnel: "time",
    forward: "time",
  },
  {
    name: "opens a tunnel and speaks HTTP in it",
    act: (socket) => {
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.on("data", () => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"));
      });
    },
    tunnel: "opened a tunnel to api.example:443 in which TLS failed",
    forward: "time",
  },
];

describe.each(behaviours)("a proxy that $name", ({ act, tunnel, forward }) => {
  test.each([
    ["https://api.example/", tunnel],
    ["http://api.example/", forward],
  ])("is told of, for %s", async (url, expected) => {
    const address = await listen(net.createServer(act));
    const signal = AbortSignal.timeout(200);
    const call = callThrough(`http://${credentials}${address}`, url, { signal });
    const read = async (response: Response) => {
      await response.text();
      return response;
    };
    const outcome = await call.then(read).catch((error: unknown) => error);
    if (expected === "time") expect(outcome).toBe(signal.reason);
    else if (/^\d+$/.test(expected)) expect(outcome).toMatchObject({ status: Number(expected) });
    else {
      expect(outcome).toBeInstanceOf(Error);
      expect(String(outcome)).toContain(expected);
      expect((outcome as Error).cause).toBeUndefined();
      if (expected.includes("ALL_PROXY") || url.startsWith("https")) {
        expect(String(outcome)).toContain(`The proxy ${address} of ALL_PROXY `);
      }
    }
    const kept = /^[45]/.test(expected) ? 1 : 0;
    await expect.poll(openConnections).toBe(kept);
  });
});

test.each(["https://api.example/", "http://api.example/"])(
  "a proxy that is not there is told of, for %s",
  async (url) => {
    await expect(callThrough(`http://${credentials}127.0.0.1:1`, url)).rejects.toMatchObject({
      message:
        "The proxy 127.0.0.1:1 of ALL_PROXY cannot be used: connect ECONNREFUSED 127.0.0.1:1",
      code: "ECONNREFUSED",
    });
  },
);

describe("a certificate is refused", () => {
  const withOtherName = () => identityOf("other.example");

  test("if it is that of another service", async () => {
    const other = await withOtherName();
    tls.setDefaultCACertificates([identity.cert, other.cert]);
    const address = await serveSecure(other, (_, response) => response.end());
    const proxy = await listen(tunnelTo(address));
    const error = await callThrough(`http://${proxy}`, "https://api.example/").catch((e) => e);
    expect(error.message).toContain("opened a tunnel to api.example:443 in which TLS failed: ");
    expect(error.message).toContain("api.example. is not in the cert's altnames");
  });

  test("if nobody vouches for it, with what to do about a proxy that inspects TLS", async () => {
    const address = await serveSecure(await identityOf("api.example"), (_, response) =>
      response.end(),
    );
    const proxy = await listen(tunnelTo(address));
    const error = await callThrough(`http://${proxy}`, "https://api.example/").catch((e) => e);
    expect(error.message).toContain("in which TLS failed: self-signed certificate");
    expect(error.message).toContain("the file that NODE_EXTRA_CA_CERTS names");
  });

  test.each(["https://api.example/", "http://api.example/"])(
    "if it is that of another proxy, for %s",
    async (url) => {
      const other = await withOtherName();
      tls.setDefaultCACertificates([identity.cert, other.cert]);
      const address = await listen(https.createServer(other));
      const error = await callThrough(`https://${credentials}${address}`, url).catch((e) => e);
      expect(error.message).toContain(`The proxy ${address} of ALL_PROXY cannot be used: `);
      expect(error.message).toContain("is not in the cert's list");
    },
  );

  test("but a proxy without TLS is called that", async () => {
    const address = await listen(http.createServer());
    const error = await callThrough(`https://${address}`, "https://api.example/").catch((e) => e);
    expect(error.message).toContain(
      "does not speak TLS; ALL_PROXY must begin with http:// if it speaks plain HTTP",
    );
  });
});

const descriptors = async () => (await readdir("/proc/self/fd")).length;

test.runIf(process.platform === "linux")(
  "60 calls against a silent proxy leave no descriptor",
  async () => {
    const proxy = await listen(net.createServer((socket) => void socket.resume()));
    const cloud = new CloudRecording({
      appId: "app",
      customerId: "customer",
      customerCertificate: "certificate",
      baseUrl: "https://api.example",
      fetch: createHttpFetch({ HTTPS_PROXY: `http://${credentials}${proxy}` }),
      timeout: 300,
      rateLimiter: false,
      retry: { attempts: 2 },
    });
    const before = await descriptors();
    const user = { cname: "room", uid: "1" };
    let most = 0;
    const calls = Array.from({ length: 60 }, () => cloud.acquire(user).catch((e: Error) => e.name));
    const watching = setInterval(async () => {
      most = Math.max(most, await descriptors());
    }, 10);
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["TimeoutError"]));
    clearInterval(watching);
    await expect.poll(descriptors).toBeLessThanOrEqual(before);
    expect(most).toBeGreaterThan(before);
    console.log(
      `60 calls against a silent proxy: ${before} descriptors before, ${most} at most, ${await descriptors()} after`,
    );
  },
);

// The machine may have other things to do at one time, not at each.
test("a process ends as soon as its calls against a silent proxy have", { retry: 2 }, async () => {
  const proxy = await listen(net.createServer((socket) => void socket.resume()));
  const { output, milliseconds } = await runProxyChild({
    HTTPS_PROXY: `http://${credentials}${proxy}`,
  });
  expect(output).toContain("TimeoutError: acquire");
  const took = Number(/ended after (\d+) ms/.exec(output)?.[1]);
  expect(took).toBeGreaterThan(250);
  expect(milliseconds - took).toBeLessThan(2000);
  expect(openConnections()).toBe(0);
});
