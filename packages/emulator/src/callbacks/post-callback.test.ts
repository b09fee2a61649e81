import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import type { Callback } from "../generated/callbacks.ts";
import { postCallback, receiverOf } from "./post-callback.ts";

const callback = { noticeID: "1", productId: 3, eventType: 1, notifyMs: 7 } as unknown as Callback;

let collect: () => void;
beforeAll(() => {
  setFlagsFromString("--expose-gc");
  collect = runInNewContext("gc");
});

/** Posts to a receiver while memory is collected all the time. */
async function post(respond: (response: ServerResponse) => void, signal: AbortSignal) {
  const server = createServer((_, response) => respond(response)).listen(0, "127.0.0.1");
  const collecting = setInterval(collect, 20);
  onTestFinished(() => {
    clearInterval(collecting);
    server.closeAllConnections();
    server.close();
  });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const receiver = receiverOf(`http://127.0.0.1:${port}/`, "hidden");
  return await postCallback(receiver, callback, signal, 400);
}

const slow: [string, (response: ServerResponse) => void][] = [
  ["says nothing", () => {}],
  ["sends headers and no body", (response) => response.writeHead(200).flushHeaders()],
  ["does not end its body", (response) => response.write("{")],
  [
    "sends its body byte by byte",
    (response) => {
      const dripping = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(dripping));
    },
  ],
];

test.each(slow)("a receiver that %s is too late", async (_, respond) => {
  const attempt = await post(respond, new AbortController().signal);
  expect(attempt).toEqual({ at: 7, signed: true, problem: "No response within 400 ms." });
});

test.each(slow)("an emulator that closes does not wait for one that %s", async (_, respond) => {
  const end = new AbortController();
  setTimeout(() => end.abort(), 100);
  const attempt = await post(respond, end.signal);
  expect(attempt).toEqual({ at: 7, signed: true, problem: "The emulator was closed or reset." });
});
