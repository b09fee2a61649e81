import { CloudRecording, classifyFailure } from "@cloud-recording/client";
import { expect, test } from "vitest";
import { english } from "../texts/english.ts";
import { Output } from "./output.ts";
import { mayPass, reportError } from "./report-error.ts";

const failures = [
  ...Array.from({ length: 200 }, (_, index) => [400 + index, {}] as const),
  ...[200, 400, 503].map((status) => [status, { code: 999, reason: "unknown" }] as const),
  ...[2, 7, 65, 501].map((code) => [400, { code, reason: "known" }] as const),
];

/** The error of a `start` that is answered so. */
async function failedStart(status: number, body: object): Promise<Error> {
  const cloud = new CloudRecording({
    ...{ appId: "app", customerId: "id", customerCertificate: "certificate", retry: false },
    fetch: async () => Response.json(body, { status }),
  });
  const resource = { cname: "room", uid: "5", resourceId: "r" };
  const settings = { mode: "mix", recordingConfig: {} } as const;
  return await cloud.start(resource, settings).then(
    () => expect.fail("it started"),
    (error) => error,
  );
}

test.each(failures)(
  "after a start with HTTP %i and %j, it says what the client makes of it",
  async (...answer) => {
    const error = await failedStart(...answer);
    const verdict = classifyFailure(error);
    const isRefused = verdict === "refused" || verdict === "final";
    expect(mayPass(error)).toBe(verdict === "lost" || verdict === "refused");
    const lines: string[] = [];
    const stream = { write: (text: string) => lines.push(text), isTTY: false };
    const output = new Output({ stdout: stream, stderr: stream, env: {} } as never, false, english);
    reportError(error, { flags: {}, output, texts: english });
    expect(lines.join("").includes("cloud-recording recover")).toBe(!isRefused);
  },
);
