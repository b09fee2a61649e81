import { CloudRecording } from "@cloud-recording/client";
import { createPlayback } from "@cloud-recording/playback";
import { expect, test } from "vitest";
import { readCaptures } from "./capture.ts";

const captures = await readCaptures();
const named = (wanted: string) => {
  const found = captures.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`There is no capture ${wanted}`);
  return found.capture;
};
// Of another account than the captured one.
const own = { appId: "mine", customerId: "me", customerCertificate: "certificate" };
const recorder = { cname: "room-42", uid: "527841" };
const acquired = { ...recorder, resourceExpiredHour: 24 };
const settings = { mode: "mix", recordingConfig: { channelType: 0 } } as const;

test("an app runs against a whole capture", async () => {
  const playback = createPlayback(named("emulator/uid-in-use"));
  const cloud = new CloudRecording({ ...own, fetch: playback.fetch });
  const session = await cloud.start(await cloud.acquire(acquired), settings);
  const second = await cloud.safe.start(await cloud.acquire(acquired), settings);
  expect(second).toMatchObject({ ok: false, error: { code: 53 } });
  await cloud.stop(session);
  playback.verify();
});

test("an app that asks for something else is told at once", async () => {
  const playback = createPlayback(named("emulator/uid-in-use"));
  const cloud = new CloudRecording({ ...own, fetch: playback.fetch });
  await expect(cloud.acquire({ ...acquired, uid: "527842" })).rejects.toThrow(
    "HTTP 501: The capture has no response to POST /v1/apps/…/cloud_recording/acquire: /uid has another value",
  );
  expect(playback.unexpected).toHaveLength(1);
  expect(() => playback.verify()).toThrow("unused: POST /v1/apps/…/cloud_recording/acquire");
});

test("an app that polls can ask more often than was captured", async () => {
  const playback = createPlayback(named("emulator/record-mix"), { reuse: true });
  const cloud = new CloudRecording({ ...own, fetch: playback.fetch });
  const session = {
    ...{ ...recorder, resourceId: "recorded-resource-1", mode: "mix" as const },
    sid: "50000000000000000000000000000001",
  };
  const states = [];
  for (let count = 0; count < 4; count++) states.push((await cloud.query(session)).status);
  expect(states).toEqual([3, 5, 5, 5]);
});
