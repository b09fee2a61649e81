import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Caller, type Started } from "./caller.ts";
import { textsOf } from "./texts-of.ts";

type Media = NonNullable<Awaited<ReturnType<typeof openMedia>>>;

let recordings: string;
let media: Media;
let clock: Clock;
let emulator: Emulator;
let caller: Caller;

beforeEach(async () => {
  recordings = await mkdtemp(join(tmpdir(), "recordings-"));
  media = (await openMedia({ recordings })) as Media;
  clock = frozenClock(Date.UTC(2026, 0, 1));
  const participants = [{ uid: "anna", joinsAfter: 2000 }];
  emulator = createEmulator({ rateLimit: false, startUp: 1000, clock, media, participants });
  caller = new Caller(emulator);
});
afterEach(async () => {
  await media.close();
  await rm(recordings, { recursive: true, force: true });
});

const extensionServices = [
  {
    serviceName: "aliyun_vod_service",
    serviceParam: {
      ...{ regionId: "cn-shanghai", accessKey: "VOD-ACCESS", secretKey: "VOD-SECRET" },
      apiData: { videoData: { title: "My video" } },
    },
  },
];
const videos = "aliyun-vod";

/** State of the upload and of the recording, as `query` returns them. */
async function stateOf(session: Started) {
  const { status, body } = await caller.query(session);
  expect(status).toBe(200);
  return statesIn(body.Body?.serverResponse);
}

function statesIn(serverResponse: object | undefined) {
  const { extensionServiceState, subServiceStatus, ...rest } = serverResponse as {
    readonly extensionServiceState: readonly {
      readonly serviceName: string;
      readonly payload: {
        readonly state: string;
        readonly videoInfo: readonly { readonly fileName: string; readonly videoId: string }[];
      };
    }[];
    readonly subServiceStatus: { readonly recordingService: string };
  };
  // Neither a status nor files, which are elsewhere.
  expect(rest).toEqual({});
  expect(extensionServiceState.map(({ serviceName }) => serviceName)).toEqual([
    "aliyun_vod_service",
  ]);
  const { state, videoInfo } = extensionServiceState[0]?.payload ?? {};
  return { state, videoInfo, recordingService: subServiceStatus.recordingService };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turns = 0; !(await holds()); turns++) {
    if (turns > 1000) throw new Error("It did not happen");
    await sleep(20);
  }
}

const playlistOf = (name: string) => readFile(join(recordings, videos, name), "utf8");

test.each([
  ["audio", 0],
  ["video", 1],
  ["both", 2],
])(
  "a recording of %s for VoD goes through its states, with one video ID and a local file",
  async (_, streamTypes) => {
    const session = await caller.record("mix", {
      recordingConfig: { streamTypes },
      extensionServiceConfig: { extensionServices },
    });
    expect(await stateOf(session)).toEqual({
      ...{ state: "idle", videoInfo: [], recordingService: "serviceIdle" },
    });
    clock.advance(1500);
    // Nobody is there who sends.
    expect(await stateOf(session)).toMatchObject({ state: "idle", videoInfo: [] });
    clock.advance(6500);
    await until(async () => (await stateOf(session)).recordingService === "serviceInProgress");
    const { state, videoInfo } = await stateOf(session);
    expect(state).toBe("inProgress");
    const [video] = videoInfo ?? [];
    expect(video).toEqual({
      fileName: `${session.sid}_httpClient463224.m3u8`,
      videoId: expect.stringMatching(/^[0-9a-f]{32}$/),
    });

    const stopped = await caller.stop(session);
    expect(statesIn(stopped.body.Body?.serverResponse)).toEqual({
      ...{ state: "idle", videoInfo, recordingService: "serviceCompleted" },
    });
    const name = video?.fileName ?? "";
    await until(async () => (await playlistOf(name)).includes("#EXT-X-ENDLIST"));
    const lengths = [...(await playlistOf(name)).matchAll(/#EXTINF:([\d.]+)/g)];
    const seconds = lengths.reduce((sum, [, duration]) => sum + Number(duration), 0);
    expect(seconds).toBeGreaterThan(5.9);
    expect(seconds).toBeLessThan(6.1);
    const shown = JSON.stringify([emulator.sessions(), emulator.requests()]);
    expect(shown).not.toMatch(/VOD-(ACCESS|SECRET)/);
    const journal = await textsOf(join(recordings, ".uploads"));
    expect([...journal.values()].join()).not.toMatch(/VOD-(ACCESS|SECRET)/);
  },
);

test("the recorder of a recording for VoD that moves makes another file of the same video", async () => {
  const session = await caller.record("mix", {
    recordingConfig: {},
    extensionServiceConfig: { extensionServices },
  });
  clock.advance(5000);
  emulator.faults.add({ operation: "queryRecording", effect: "failover", duration: 0, times: 1 });
  expect((await caller.query(session)).status).toBe(404);
  clock.advance(3000);
  const { videoInfo } = await stateOf(session);
  expect(videoInfo).toMatchObject([{ fileName: `bak0_${session.sid}_httpClient463224.m3u8` }]);
  await caller.stop(session);
  for (const prefix of ["", "bak0_"]) {
    const name = `${prefix}${session.sid}_httpClient463224.m3u8`;
    await until(async () => (await playlistOf(name).catch(() => "")).includes("#EXT-X-ENDLIST"));
  }
});
