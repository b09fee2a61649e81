import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator, frozenClock } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { colorOfUid, toneOf } from "@cloud-recording/recorder/synthetic";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Caller, type Started } from "./caller.ts";
import { type Color, playlistFacts, samplesOf, secondsOf, videoOf } from "./recorded-files.ts";
import { until } from "./until.ts";

/** Moments of changes and the end, in milliseconds since the beginning of the files. */
const [begin, middle, late, end] = [0, 2400, 4800, 7200];

/** A recording and its channel, for what changes in them. */
interface Stage {
  readonly caller: Caller;
  readonly session: Started;
  readonly who: { readonly cname: string; readonly uid: string };
  readonly room: ReturnType<Emulator["channel"]>;
}

interface Case {
  readonly participants?: readonly { uid: string; video?: boolean; leavesAfter?: number }[];
  /** Layout at the beginning. */
  readonly layout?: 0 | 1;
  readonly changes: readonly (readonly [at: number, change: (stage: Stage) => unknown])[];
  /** Users in the left and in the right half of the picture, from a moment on. */
  readonly seen: readonly (readonly [from: number, left: string, right: string])[];
  /** Time for which each user is heard, in milliseconds. */
  readonly heard: Readonly<Record<string, number>>;
}

const cases: Readonly<Record<string, Case>> = {
  "the layout": {
    changes: [[middle, setLayout(1)]],
    seen: [
      [begin, "anna", "anna"],
      [middle, "anna", "bo"],
    ],
    heard: { anna: end, bo: end },
  },
  "the layout, and back": {
    layout: 1,
    changes: [
      [middle, setLayout(0)],
      [late, setLayout(1)],
    ],
    seen: [
      [begin, "anna", "bo"],
      [middle, "anna", "anna"],
      [late, "anna", "bo"],
    ],
    heard: { anna: end, bo: end },
  },
  "the lists of users": {
    layout: 1,
    changes: [[middle, subscribe({ audio: ["anna"], video: ["bo"] })]],
    seen: [
      [begin, "anna", "bo"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: end, bo: middle },
  },
  "the layout and the lists at the same moment": {
    changes: [
      [middle, setLayout(1)],
      [middle, subscribe({ audio: ["#allstream#"], video: ["bo"] })],
    ],
    seen: [
      [begin, "anna", "anna"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: end, bo: end },
  },
  "a user who joins": {
    participants: [{ uid: "anna" }],
    layout: 1,
    changes: [[middle, ({ room }) => room.join({ uid: "bo" })]],
    seen: [
      [begin, "anna", "anna"],
      [middle, "anna", "bo"],
    ],
    heard: { anna: end, bo: end - middle },
  },
  "the user who joined first, and leaves": {
    changes: [[middle, ({ room }) => room.leave("anna")]],
    seen: [
      [begin, "anna", "anna"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: middle, bo: end },
  },
  "the user who joined first, and leaves by plan": {
    participants: [{ uid: "anna", leavesAfter: middle }, { uid: "bo" }],
    changes: [],
    seen: [
      [begin, "anna", "anna"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: middle, bo: end },
  },
  "a user who has left by plan when somebody asks": {
    participants: [{ uid: "anna", leavesAfter: middle }, { uid: "bo" }],
    changes: [[late, ({ caller, session }) => caller.query(session)]],
    seen: [
      [begin, "anna", "anna"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: middle, bo: end },
  },
  "a user who leaves, and comes back as the last one": {
    changes: [
      [middle, ({ room }) => room.leave("anna")],
      [late, ({ room }) => room.join({ uid: "anna" })],
    ],
    seen: [
      [begin, "anna", "anna"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: middle + end - late, bo: end },
  },
  "one user for another at the same moment": {
    layout: 1,
    changes: [
      [middle, ({ room }) => room.leave("anna")],
      [middle, ({ room }) => room.join({ uid: "carl" })],
    ],
    seen: [
      [begin, "anna", "bo"],
      [middle, "bo", "carl"],
    ],
    heard: { anna: middle, bo: end, carl: end - middle },
  },
  "what two users send at the same moment": {
    changes: [
      [middle, ({ room }) => room.publish("anna", { video: false })],
      [middle, ({ room }) => room.publish("bo", { audio: false })],
    ],
    seen: [
      [begin, "anna", "anna"],
      [middle, "bo", "bo"],
    ],
    heard: { anna: end, bo: middle },
  },
  "a user who joined first, sends video last, and leaves": {
    participants: [{ uid: "anna", video: false }, { uid: "bo" }],
    changes: [
      [middle, ({ room }) => room.publish("anna", { video: true })],
      [late, ({ room }) => room.leave("anna")],
    ],
    seen: [
      [begin, "bo", "bo"],
      [middle, "anna", "anna"],
      [late, "bo", "bo"],
    ],
    heard: { anna: late, bo: end },
  },
};

function setLayout(mixedVideoLayout: 0 | 1) {
  return ({ caller, session, who }: Stage) =>
    session.mode === "mix" && caller.updateLayout(session, { mixedVideoLayout }, who);
}

function subscribe({ audio, video }: Readonly<Record<"audio" | "video", readonly string[]>>) {
  return ({ caller, session, who }: Stage) =>
    caller.update(
      session,
      {
        audioUidList: { subscribeAudioUids: audio },
        videoUidList: { subscribeVideoUids: video },
      },
      who,
    );
}

const fps = 5;
const storageConfig = { vendor: 2, region: 3, bucket: "films", accessKey: "a", secretKey: "s" };
const modes = ["mix", "individual"] as const;

function requestOf({ layout = 0 }: Case, mode: Started["mode"]): object {
  const size = { width: 160, height: 90, fps, bitrate: 200 };
  const transcodingConfig = { ...size, mixedVideoLayout: layout };
  const recordingConfig = mode === "mix" ? { transcodingConfig } : { subscribeUidGroup: 1 };
  return { recordingConfig, storageConfig };
}

/** Users of the channel of a case. The times of a plan count from its first use. */
function usersOf({ participants = [{ uid: "anna" }, { uid: "bo" }] }: Case, startUp: number) {
  return participants.map(({ leavesAfter, ...user }) =>
    leavesAfter === undefined ? user : { ...user, leavesAfter: startUp + leavesAfter },
  );
}

describe.each([
  ["nobody looks in between", 0, 0],
  ["the recorder looks after each change, and takes its time to start up", 1500, 50],
])("if %s, a change of", (_, startUp, pause) => {
  /** Names of files without what follows the channel, by mode and case. */
  const stems = new Map<string, string>();
  let folder: string;
  let close: () => Promise<void> = async () => {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "recordings-"));
    // Recorders look at the clock when the test says so.
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const media = await openMedia({ recordings: folder, limit: 100 });
    close = async () => {
      await media?.close();
      vi.useRealTimers();
      await rm(folder, { recursive: true, force: true });
    };
    // Each recording has a channel of its own, and all have the same clock.
    const plays = modes.flatMap((mode) =>
      Object.entries(cases).map(([name, play], index) => {
        return { ...play, mode, name, who: { cname: `${mode}-${index}`, uid: "9001" } };
      }),
    );
    const channels = Object.fromEntries(
      plays.map((play) => [play.who.cname, usersOf(play, startUp)]),
    );
    const clock = frozenClock(Date.UTC(2026, 0, 1));
    const emulator = createEmulator({ rateLimit: false, startUp, clock, media, channels });
    const caller = new Caller(emulator);
    const stages: (Stage & Pick<Case, "changes">)[] = [];
    for (const { mode, name, who, ...play } of plays) {
      const session = await caller.record(mode, requestOf(play, mode), who);
      stems.set(`${mode} ${name}`, `${session.sid}_${who.cname}`);
      const room = emulator.channel(who.cname);
      stages.push({ changes: play.changes, caller, session, who, room });
    }
    let moment = -startUp;
    for (const next of [begin, middle, late, end]) {
      clock.advance(next - moment);
      moment = next;
      vi.advanceTimersByTime(pause);
      for (const stage of stages) {
        for (const [at, change] of stage.changes) {
          if (at !== moment) continue;
          await change(stage);
          vi.advanceTimersByTime(pause);
        }
      }
    }
    await Promise.all(stages.map(({ session, who }) => caller.stop(session, who)));
  });
  afterAll(() => close());

  /** Path of a playlist that is whole. */
  async function playlistOf(mode: string, name: string, rest = ""): Promise<string> {
    const path = join(folder, "films", `${stems.get(`${mode} ${name}`)}${rest}.m3u8`);
    await until(`${name} is whole`, async () =>
      (await readFile(path, "utf8").catch(() => "")).includes("#EXT-X-ENDLIST"),
    );
    return path;
  }

  describe.each(Object.entries(cases))("%s", (name, { seen, heard }) => {
    test("is seen and heard from its moment on", async () => {
      const path = await playlistOf("mix", name);
      const { pictures } = await videoOf(path, 2);
      const interval = 1000 / fps;
      const expected = Array.from({ length: (end * fps) / 1000 }, (_, index) => {
        const [, ...users] = seen.findLast(([from]) => from <= index * interval) ?? [];
        return users;
      });
      expect(pictures.map(({ columns }) => columns.map(userOf))).toEqual(expected);
      const samples = await samplesOf(path);
      for (const [uid, time] of Object.entries(heard)) {
        expect(Math.abs(secondsOf(toneOf(uid), samples, 0.03) * 1000 - time), uid).toBeLessThan(60);
      }
    });

    test("begins and ends what is in the files of each user", async () => {
      for (const [uid, time] of Object.entries(heard)) {
        const path = await playlistOf("individual", name, `__uid_s_${uid}__uid_e_audio`);
        expect(Math.abs((await playlistFacts(path)).length - time), uid).toBeLessThan(60);
      }
    });
  });
});

const uids = ["anna", "bo", "carl"];

/** The user who has a color. */
function userOf({ angle = Number.NaN }: Color): string | undefined {
  const distance = (uid: string) => {
    const [, u, v] = colorOfUid(uid);
    const difference = Math.abs(angle - (Math.atan2(v - 128, u - 128) * 180) / Math.PI) % 360;
    return Math.min(difference, 360 - difference);
  };
  return uids.find((uid) => distance(uid) < 25);
}
