import { createEmulator } from "@cloud-recording/emulator";
import { describe, expect, test } from "vitest";
import { CloudRecording, ConfigurationError, InvalidRequestError } from "./index.ts";

/** Each kind of bad input: what the service answers to it, and what the client says before it is sent. */
const emulator = createEmulator({ rateLimit: false });
const { appId, customerId, customerCertificate } = emulator.project;
const base = `http://127.0.0.1/v1/apps/${appId}/cloud_recording`;
const channel = { cname: "room-42", uid: "527841" };
const good = { ...channel, clientRequest: {} };

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly path?: string;
}

async function answerTo({ method = "POST", headers = {}, body, path = "/acquire" }: Sent) {
  const response = await emulator.fetch(`${base}${path}`, {
    method,
    headers: {
      authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
      "content-type": "application/json;charset=utf-8",
      ...headers,
    },
    ...(method === "POST" && { body: body ?? JSON.stringify(good) }),
  });
  return { status: response.status, body: await response.json() };
}

describe("the emulator answers with the documented code", () => {
  const withBody = (body: unknown): Sent => ({ body: JSON.stringify(body) });
  const noRoute = { message: "no Route matched with those values" };
  const refused = { message: "Invalid authentication credentials" };
  test.each<[name: string, sent: Sent, status: number, body: object]>([
    ["malformed JSON", { body: '{"cname":' }, 400, { code: 8 }],
    [
      "a wrong content type",
      { headers: { "content-type": "application/json; charset=UTF-8" } },
      400,
      { code: 8 },
    ],
    ["a wrong method", { method: "GET" }, 404, noRoute],
    ["a wrong letter case in the path", { path: "/Acquire" }, 404, noRoute],
    ["missing credentials", { headers: { authorization: "" } }, 401, refused],
    ["credentials without Basic", { headers: { authorization: btoa("a:b") } }, 401, refused],
    [
      "a required field in the wrong case",
      withBody({ Cname: "room-42", uid: "1", clientRequest: {} }),
      400,
      { code: 2 },
    ],
    [
      "a number as a string",
      withBody({ ...channel, clientRequest: { resourceExpiredHour: "24" } }),
      400,
      { code: 2 },
    ],
    ["a UID as a number", withBody({ ...good, uid: 527841 }), 400, { code: 2 }],
    [
      "a channel name of 65 bytes",
      withBody({ ...good, cname: "x".repeat(65) }),
      400,
      { code: 1013 },
    ],
    [
      "a channel name with a sign that is not allowed",
      withBody({ ...good, cname: "room/42" }),
      400,
      { code: 1013 },
    ],
  ])("%s", async (_name, sent, status, body) => {
    expect(await answerTo(sent)).toMatchObject({ status, body });
  });
});

describe("the client says so before anything is sent", () => {
  type Bad = { readonly [field: string]: unknown };
  test.each<[name: string, request: Bad, message: string]>([
    [
      "a field in the wrong case",
      { ...channel, resourceexpiredhour: 24 },
      "Did you mean `resourceExpiredHour`? Names are case-sensitive.",
    ],
    [
      "a required field in the wrong case",
      { Cname: "room-42", uid: "1" },
      "`cname` must be a string that is not empty, got undefined.",
    ],
    [
      "a number as a string",
      { ...channel, resourceExpiredHour: "24" },
      '`/clientRequest/resourceExpiredHour` must be an integer, got "24". Send a number, without quotes.',
    ],
    [
      "a UID as a number",
      { ...channel, uid: 527841 },
      "`uid` must be a string that is not empty, got number.",
    ],
    [
      "a channel name of 65 bytes",
      { ...channel, cname: "x".repeat(65) },
      "`/cname` must be at most 64 characters long",
    ],
    [
      "a channel name with a sign that is not allowed",
      { ...channel, cname: "room/42" },
      "`/cname` must be a string that matches",
    ],
  ])("%s", async (_name, request, message) => {
    const sent: string[] = [];
    const fetch = async (url: string) => {
      sent.push(url);
      return Response.json({});
    };
    const cloud = new CloudRecording({ ...emulator.project, fetch });
    const error = await cloud.acquire(request as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(String(error)).toContain(message);
    expect(sent).toEqual([]);
  });

  test("missing credentials", () => {
    expect(() => new CloudRecording({ appId, customerId: "c", customerCertificate: "" })).toThrow(
      ConfigurationError,
    );
  });
});
