import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { serve } from "@cloud-recording/emulator/serve";
import { CloudRecording } from "@cloud-recording/node";
import { expect, test } from "vitest";
import { withAnswers, withOtherStatuses } from "../../test/deliberate-drift.ts";
import { type NamedCapture, readCaptures } from "../capture.ts";
import { parsed } from "../json.ts";
import { type Answer, answerTo, type Connect, optionsFor } from "../outcome.ts";
import { reproduce } from "../reproduce.ts";
import { replay } from "./replay.ts";

const captures = await readCaptures();
const total = captures.flatMap(({ capture }) => capture.log.entries).length;
const uidInUse = captures.filter(({ name }) => name === "emulator/uid-in-use");

/** A client without sockets, for changed captures. */
const connect: Connect = (entry, fetch) => new CloudRecording({ ...optionsFor(entry), fetch });

test("on Node, over sockets, every response gives what is captured", async () => {
  let current: Answer = async () => new Response();
  const server = {
    fetch: (input: string | URL | Request) => answerTo(input as Request, current),
  };
  await using served = await serve(server, { port: 0 });
  const { exchanges, problems } = await replay(captures, (entry, answer) => {
    current = answer;
    return new CloudRecording({ ...optionsFor(entry), baseUrl: served.url });
  });
  expect(problems).toEqual([]);
  expect(exchanges).toBe(total);
});

test("on Deno, over sockets, every response gives what is captured", async () => {
  const program = fileURLToPath(new URL("../../test/deno-replay.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(
    "deno",
    [
      ...["run", "--no-check", "--quiet", "--allow-read", "--allow-net=127.0.0.1"],
      ...["--conditions=@cloud-recording/source", program],
    ],
    { env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" } },
  );
  expect(JSON.parse(stdout)).toEqual({ exchanges: total, problems: [] });
});

test("what is captured as the outcome is what the response says", () => {
  for (const { name, capture } of captures) {
    for (const { response, _expect } of capture.log.entries) {
      const body = parsed(response.content.text)?.value as Record<string, unknown>;
      const { code, reason, message, Body } = body;
      const { status } = response;
      if (code !== undefined) {
        expect(_expect, name).toEqual({ error: "ServiceError", status, code, reason });
      } else if (message !== undefined) {
        expect(_expect, name).toEqual({ error: "GatewayError", status, gatewayMessage: message });
      } else expect(_expect, name).toHaveProperty("data");
      if (!("data" in _expect)) continue;
      const {
        resourceId,
        sid,
        serverResponse = {},
      } = Body as {
        resourceId: string;
        sid?: string;
        serverResponse?: { status?: unknown; fileList?: string | { filename: string }[] };
      };
      const { data } = _expect;
      if ("resourceId" in data) expect(data.resourceId).toBe(resourceId);
      if ("sid" in data) expect(data.sid).toBe(sid);
      if ("status" in data) expect(data.status).toBe(Number(serverResponse.status));
      if (!("files" in data)) continue;
      const { fileList = "" } = serverResponse;
      const names = typeof fileList === "string" ? [fileList] : fileList.map((one) => one.filename);
      const files = data.files as { filename: string }[];
      expect(files.map(({ filename }) => filename)).toEqual(names.filter(Boolean));
    }
  }
});

test("a property of a response that has another name is noticed", async () => {
  const changed = withAnswers(uidInUse, ({ status, text }) => ({
    status,
    text: text.replaceAll('"resourceId"', '"resourceID"'),
  }));
  const { problems } = await replay(changed, connect);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('"error":"UnusableAnswerError"');
});

test("an emulator that responds with another status is noticed", async () => {
  const changed: NamedCapture[] = [];
  for (const { name, capture } of uidInUse) {
    const exchanges = await reproduce(capture, withOtherStatuses);
    const statuses = exchanges.map(({ response }) => response.status);
    const [one] = withAnswers([{ name, capture }], ({ text }) => {
      return { status: statuses.shift() ?? 0, text };
    });
    if (one) changed.push(one);
  }
  const { problems } = await replay(changed, connect);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('"status":409}\n  instead of');
});

test("a client that sends something else than what is captured is noticed", async () => {
  const { problems } = await replay(uidInUse, (entry, fetch) => {
    const send: Answer = (url, { body, ...init }) =>
      fetch(url, { ...init, body: body?.replace("room-42", "room-43") ?? null });
    return new CloudRecording({ ...optionsFor(entry), fetch: send });
  });
  expect(problems).toHaveLength(5);
  expect(problems[0]).toContain("/cname has another value");
});
