import http from "node:http";
import net from "node:net";
import { describe, expect, test } from "vitest";
import { runProxyChild } from "../../../test/run-proxy-child.ts";
import { listen } from "../../../test/servers.ts";

const user = "u5er-planted";
const parts = ["hun7er", "5ecre7"] as const;
const password = parts.join("");
/** Everything of the credentials that must not be shown, in the forms in which it is sent. */
const secrets = [
  user,
  ...parts,
  Buffer.from(`${user}:${password}`).toString("base64"),
  Buffer.from(password).toString("base64").slice(0, 8),
  "Basic ",
];

/** Proxies by what they do; the one that is not there does nothing. */
const proxies = {
  "is not there": async () => "127.0.0.1:1",
  "is silent": () => listen(net.createServer((socket) => void socket.resume())),
  "closes the connection": () => listen(net.createServer((socket) => socket.destroy())),
  "refuses the credentials": () =>
    listen(
      net.createServer((socket) => {
        socket.once("data", (data) => {
          const echo = Buffer.from(data).toString("base64");
          socket.end(`HTTP/1.1 407 ${echo.slice(0, 99)}\r\nx: ${echo}\r\n\r\n${data}`);
        });
      }),
    ),
  "echoes what it gets": () => {
    const server = net.createServer(
      (socket) => void socket.on("data", (data) => socket.write(data)),
    );
    return listen(server);
  },
  "echoes what it gets in its answer": () =>
    listen(
      http.createServer((request, response) => {
        const echo = String(request.headers["proxy-authorization"]);
        response.writeHead(502, { "x-echo": echo }).end(JSON.stringify({ message: echo }));
      }),
    ),
} satisfies { readonly [name: string]: () => Promise<string> };

describe.each(Object.entries(proxies))(
  "credentials of a proxy that %s are not shown",
  (_, open) => {
    test.each([
      ["HTTPS_PROXY", "https://api.example"],
      ["https_proxy", "https://api.example"],
      ["ALL_PROXY", "https://api.example"],
      ["all_proxy", "https://api.example"],
    ])("by %s", async (variable, baseUrl) => {
      const address = await open();
      const { output } = await runProxyChild({
        [variable]: `http://${user}:${password}@${address}`,
        BASE_URL: baseUrl,
        DEBUG: "*",
      });
      expect(output).toMatch(/(Network|Timeout)Error: acquire/);
      for (const secret of secrets) expect(output).not.toContain(secret);
    });
  },
);

test.each([
  `socks5://${user}:${password}@127.0.0.1:1`,
  `http://${user}:${parts.join("#")}@127.0.0.1:1`,
  `http://${user}:${parts.join("/")}@127.0.0.1:1`,
  `http://${user}:12/${password}@127.0.0.1:1`,
  `http://${user}:${password}%@127.0.0.1:1`,
  `http://${user}:${password}@127.0.0.1:99999`,
])(
  "a proxy that cannot be used is refused by the constructor, and not shown: %s",
  async (value) => {
    const { output } = await runProxyChild({ HTTPS_PROXY: value });
    expect(output).toMatch(/ConfigurationError: HTTPS_PROXY must /);
    for (const secret of secrets) expect(output).not.toContain(secret);
  },
);
