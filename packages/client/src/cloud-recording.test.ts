import { expect, test, vi } from "vitest";
import { credentials, envelope, fakeFetch, session } from "../test/fake-fetch.ts";
import { CloudRecording } from "./cloud-recording.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";

const wrong = { cname: "x".repeat(65), uid: "1", resourceExpiredHour: "24" } as never;

test("a request that breaks the rules is not sent", async () => {
  const fetch = fakeFetch();
  const cloud = new CloudRecording({ ...credentials, fetch });
  const error = await cloud.acquire(wrong).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(InvalidRequestError);
  expect((error as InvalidRequestError).violations.map(({ pointer }) => pointer).sort()).toEqual([
    "/clientRequest/resourceExpiredHour",
    "/cname",
  ]);
  expect(String(error)).toContain('got "24". Send a number, without quotes.');
  expect(fetch.sent).toEqual([]);
});

test("a misspelt field gets the right spelling", async () => {
  const cloud = new CloudRecording({ ...credentials, fetch: fakeFetch() });
  const call = cloud.start(session, {
    mode: "mix",
    recordingConfig: { unsubscribeVideoUids: ["1"] },
  } as never);
  await expect(call).rejects.toThrow("Did you mean `unSubscribeVideoUids`?");
});

test("the checks can be turned off", async () => {
  const fetch = fakeFetch(envelope({ resourceId: "r" }));
  const cloud = new CloudRecording({ ...credentials, fetch, validateRequest: false });
  await cloud.acquire(wrong);
  expect(fetch.sent).toHaveLength(1);
});

test("an option that is undefined counts as absent", async () => {
  vi.stubGlobal("fetch", async () => Response.json(envelope({ resourceId: "r" }).body));
  const cloud = new CloudRecording({ ...credentials, fetch: undefined } as never);
  expect(await cloud.acquire({ cname: "room", uid: "1" })).toMatchObject({ resourceId: "r" });
  vi.unstubAllGlobals();
});

test("what is legal but odd is sent, and reported", async () => {
  const onWarning = vi.fn();
  const fetch = fakeFetch(envelope({ resourceId: "r", sid: "s" }));
  const cloud = new CloudRecording({ ...credentials, fetch, onWarning });
  await cloud.start(session, { mode: "mix", recordingConfig: {} });
  expect(onWarning).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ severity: "warning", rule: "files-have-a-destination" }),
    expect.objectContaining({ method: "start" }),
  );
});
