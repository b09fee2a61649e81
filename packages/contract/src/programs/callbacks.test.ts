import { createHmac } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type CallbackEvent, memoryCallbackHistory } from "@cloud-recording/client/callbacks";
import { createEmulator } from "@cloud-recording/emulator";
import { expressApp } from "@cloud-recording/examples/callbacks/express.ts";
import { fastifyApp } from "@cloud-recording/examples/callbacks/fastify.ts";
import { honoApp } from "@cloud-recording/examples/callbacks/hono.ts";
import { worker } from "@cloud-recording/examples/callbacks/workers.ts";
import { CloudRecording } from "@cloud-recording/node";
import { serve } from "@hono/node-server";
import { describe, expect, test, vi } from "vitest";

const secret = "hidden";

interface Receiver extends AsyncDisposable {
  readonly url: string;
  readonly events: readonly CallbackEvent[];
}

/** The example apps, on a port each. */
const receivers: Readonly<Record<string, () => Promise<Receiver>>> = {
  async Express() {
    const { events, history, process } = memory();
    return await listening(expressApp(secret, history, process).listen(0, "127.0.0.1"), events);
  },
  async Fastify() {
    const { events, history, process } = memory();
    const app = fastifyApp(secret, history, process);
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    return { url: `${url}/callbacks`, events, [Symbol.asyncDispose]: () => app.close() };
  },
  async Hono() {
    const { events, history, process } = memory();
    const { fetch } = honoApp(secret, history, process);
    return await listening(serve({ fetch, port: 0, hostname: "127.0.0.1" }) as Server, events);
  },
  async Workers() {
    const { events, history, process } = memory();
    const app = worker(history, process);
    const fetch = (request: Request) => app.fetch(request, { CALLBACK_SECRET: secret });
    return await listening(serve({ fetch, port: 0, hostname: "127.0.0.1" }) as Server, events);
  },
};

function memory() {
  const events: CallbackEvent[] = [];
  const process = (event: CallbackEvent) => void events.push(event);
  return { events, history: memoryCallbackHistory(), process };
}

async function listening(server: Server, events: readonly CallbackEvent[]): Promise<Receiver> {
  if (!server.listening) await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/callbacks`,
    events,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe.each(Object.entries(receivers))("%s", (_name, open) => {
  test("receives the callbacks of a recording", async () => {
    await using receiver = await open();
    using emulator = createEmulator({
      ...{ startUp: 0, callbackUrl: receiver.url, callbackSecret: secret, callbackRetryDelay: 10 },
    });
    const cloud = new CloudRecording({ ...emulator.project, fetch: emulator.fetch });
    const recording = await cloud.record({
      channel: { cname: "room-42", uid: "527841" },
      ...{ mode: "mix", recordingConfig: { channelType: 0 } },
      storageConfig: {
        ...{ vendor: "aliyun", region: "CN_Shanghai", bucket: "films" },
        ...{ accessKey: "…", secretKey: "…" },
      },
    });
    const { files } = await recording.stop();
    // The receiver has an event a moment before the emulator has its answer.
    const states = () => emulator.callbacks().map(({ state }) => state);
    const delivered = Array(3).fill("delivered");
    await vi.waitFor(() => expect(states()).toEqual(delivered), { timeout: 30_000 });
    expect(receiver.events).toHaveLength(3);
    expect(new Set(receiver.events.map(({ payload }) => payload.sid))).toEqual(
      new Set([recording.session.sid]),
    );
    const uploaded = receiver.events.find(({ eventType }) => eventType === 31);
    expect(uploaded?.files.map(({ filename }) => filename)).toEqual(
      files.map(({ filename }) => filename),
    );
  });

  test("refuses a wrong signature, a changed body, an old one and a copy", async () => {
    await using receiver = await open();
    const callback = (notifyMs: number) =>
      JSON.stringify({
        ...{ noticeID: String(notifyMs), productId: 3, eventType: 40, notifyMs },
        payload: { cname: "room-42", uid: "1", sid: "38f8", details: "{}" },
      });
    const signed = (text: string) => createHmac("sha1", secret).update(text).digest("hex");
    const send = async (body: string, signature?: string) => {
      const response = await fetch(receiver.url, {
        ...{ method: "POST", body },
        headers: {
          "content-type": "application/octet-stream",
          ...(signature !== undefined && { "ar-signature": signature }),
        },
      });
      return [response.status, await response.json()];
    };
    const now = callback(Date.now());
    const old = callback(Date.now() - 3_600_000);
    expect(await send(now)).toEqual([401, { error: "signature" }]);
    expect(await send(now, "0".repeat(40))).toEqual([401, { error: "signature" }]);
    expect(await send(now.replace("room-42", "room-43"), signed(now))).toEqual([
      ...[401, { error: "signature" }],
    ]);
    expect(await send(old, signed(old))).toEqual([400, { error: "age" }]);
    expect(await send("[]", signed("[]"))).toEqual([400, { error: "body" }]);
    expect(receiver.events).toEqual([]);
    expect(await send(now, signed(now))).toEqual([200, {}]);
    expect(await send(now, signed(now))).toEqual([200, { error: "repeated" }]);
    expect(receiver.events).toHaveLength(1);
  });
});
