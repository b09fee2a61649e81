import { expect, test } from "vitest";
import { credentials, type FakeAnswer, fakeFetch, session } from "../../test/fake-fetch.ts";
import { Caller } from "../call/caller.ts";
import { CloudRecording } from "../cloud-recording.ts";
import type { CloudRecordingOptions } from "../cloud-recording-options.ts";
import { documentationUrl } from "../generated/constants.ts";
import { query } from "../methods/query.ts";
import type { CloudRecordingError } from "./cloud-recording-error.ts";
import { ConfigurationError } from "./configuration-error.ts";

const failure = (call: Promise<unknown>): Promise<CloudRecordingError> =>
  call.then(
    () => expect.fail("it succeeded"),
    (error) => error,
  );

const after = async (answer: FakeAnswer, options: Partial<CloudRecordingOptions> = {}) => {
  const fetch = fakeFetch(answer);
  const cloud = new CloudRecording({ ...credentials, retry: false, fetch, ...options });
  return await failure(cloud.query(session));
};

test.each<[place: string, answer: FakeAnswer]>([
  ["code-53", { status: 400, body: { code: 53 } }],
  ["service-error", { status: 400, body: { code: 9999 } }],
  ["gateway-401", { status: 401, body: { message: "Invalid authentication credentials" } }],
  // The gateway says so with 400, too (AMB-18).
  ["gateway-401", { status: 400, body: { message: "Invalid authentication credentials" } }],
  ["gateway-error", { status: 502, body: "<html>" }],
  ["unusable-answer-error", { body: "OK" }],
])("an error points to %s", async (place, answer) => {
  const error = await after(answer);
  expect(error.documentation).toBe(`${documentationUrl}errors/#${place}`);
  expect(error.toJSON().documentation).toBe(error.documentation);
});

test("so do those that no answer caused", async () => {
  const unreachable = await after(
    {},
    { fetch: () => Promise.reject(new TypeError("fetch failed")) },
  );
  expect(unreachable.documentation).toBe(`${documentationUrl}errors/#network-error`);
  const invalid = await failure(new CloudRecording(credentials).query({} as never));
  expect(invalid.documentation).toBe(`${documentationUrl}errors/#invalid-request-error`);
  const { documentation } = new ConfigurationError("appId", "appId is missing");
  expect(documentation).toBe(`${documentationUrl}errors/#configuration-error`);
});

test("without texts an error points to its class", async () => {
  const fetch = fakeFetch({ status: 400, body: { code: 53 } });
  const error = await failure(query(new Caller({ ...credentials, fetch }), session));
  expect(error.documentation).toBe(`${documentationUrl}errors/#service-error`);
});
