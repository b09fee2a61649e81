import { inspect } from "node:util";
import { expect, test } from "vitest";
import { CloudRecording } from "./index.ts";

const resource = { cname: "room", uid: "527841", resourceId: "resource" };
const cloud = new CloudRecording({
  appId: "app",
  customerId: "customer",
  customerCertificate: "planted-certificate",
  fetch: async () =>
    Response.json(
      { code: 53, reason: "busy", echo: "planted-echo" },
      { status: 400, headers: { "set-cookie": "planted-cookie" } },
    ),
});
const error = await cloud
  .start(resource, { mode: "mix", recordingConfig: {} })
  .catch((thrown: unknown) => thrown as Error & { toJSON(): object });
if (!(error instanceof Error)) throw new Error("it succeeded");

test("an error as JSON has what a log may show", () => {
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "ServiceError",
    message:
      "start failed with code 53: Recording is already in progress with the same parameters (busy). Stop the recording in progress. To run several recordings, use a different `uid` in each `acquire`.",
    method: "start",
    code: 53,
    reason: "busy",
    status: 400,
    meaning: "Recording is already in progress with the same parameters.",
    remedy:
      "Stop the recording in progress. To run several recordings, use a different `uid` in each `acquire`.",
    recording: { ...resource, mode: "mix" },
    documentation: "https://cloud-recording.github.io/cloud-recording/errors/#code-53",
  });
});

test("an error prints the same on Node and Deno, after its stack", () => {
  const printed = inspect(error);
  expect(printed).toMatch(/^ServiceError: start failed with code 53: .*\n +at /);
  expect(printed).toContain("code: 53");
  expect(printed).toContain("errors/#code-53");
  expect(printed).not.toContain("planted");
  const deno = (error as never)[Symbol.for("Deno.customInspect")] as (
    inspect: unknown,
    options: object,
  ) => string;
  expect(deno.call(error, inspect, {})).toBe(printed);
});

test("a recording prints what names it, on Node and Deno", () => {
  const recording = cloud.resume({ ...resource, sid: "38f8", mode: "mix" });
  const printed = inspect(recording);
  expect(printed).toMatch(/^MixRecording \{.* cname: 'room',\n.* sid: '38f8',\n.*\}$/s);
  expect(printed).not.toContain("planted");
  const deno = (recording as never)[Symbol.for("Deno.customInspect")] as (
    inspect: unknown,
    options: object,
  ) => string;
  expect(deno.call(recording, inspect, {})).toBe(printed);
});
