import { beforeEach, describe, expect, test, vi } from "vitest";
import { Clock } from "../../test/clock.ts";
import { defaultParticipants, type Participants } from "../channels/participants.ts";
import type { Mode, StreamSubscribe, StreamTypes } from "../generated/schema.ts";
import { Control } from "./control.ts";
import type { StartRequest } from "./new-session.ts";
import { Refusal } from "./refusal.ts";
import type { SessionTarget } from "./target.ts";

const appId = "app";
const who = { cname: "room-42", uid: "527841" };
const minute = 60_000;
const hour = 60 * minute;

let clock: Clock;
let control: Control;

beforeEach(() => {
  clock = new Clock();
  control = controlWith(defaultParticipants);
});

function controlWith(participants: Participants, startUp = 0): Control {
  return new Control({ participants, startUp, exitWindow: 2000, now: clock.now });
}

function acquire(identity: typeof who = who, resourceExpiredHour?: number): string {
  const clientRequest = resourceExpiredHour === undefined ? {} : { resourceExpiredHour };
  return control.acquire(appId, { ...identity, clientRequest }).resourceId;
}

function start(
  resourceId: string,
  recordingConfig: StartRequest["clientRequest"]["recordingConfig"] = {},
  mode: Mode = "mix",
  identity: typeof who = who,
): SessionTarget {
  const request = { ...identity, clientRequest: { recordingConfig } } as StartRequest;
  const { sid } = control.start({ appId, resourceId, mode }, request, () => {});
  return { appId, resourceId, sid: sid ?? "", mode };
}

function codeOf(action: () => unknown): number | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const update = (target: SessionTarget) =>
  control.update(target, {
    ...who,
    clientRequest: { streamSubscribe: { audioUidList: { subscribeAudioUids: ["#allstream#"] } } },
  });
const updateLayout = (target: SessionTarget) =>
  control.updateLayout(target, { ...who, clientRequest: {} });
const stop = (target: SessionTarget) => control.stop(target, { ...who, clientRequest: {} });

describe("a resource ID", () => {
  test("starts one recording", () => {
    const { resourceId, sid } = start(acquire());
    expect(sid).toMatch(/^[0-9a-f]{32}$/);
    expect(resourceId).toHaveLength(256);
  });

  test("is good until just before five minutes are over", () => {
    const resourceId = acquire();
    clock.advance(5 * minute - 1);
    expect(codeOf(() => start(resourceId))).toBeUndefined();
  });

  test("is refused with 433 when five minutes are over (ERR-433)", () => {
    const resourceId = acquire();
    clock.advance(5 * minute);
    expect(codeOf(() => start(resourceId))).toBe(433);
  });

  test("is refused with 1001 if it was never issued (ERR-1001)", () => {
    expect(codeOf(() => start("garbage"))).toBe(1001);
  });

  test("is refused with 1003 for another App ID (ERR-1003)", () => {
    const target = { appId: "other", resourceId: acquire(), mode: "mix" } as const;
    const request = { ...who, clientRequest: { recordingConfig: {} } };
    expect(codeOf(() => control.start(target, request, () => {}))).toBe(1003);
  });

  test.each([
    ["cname", { ...who, cname: "other" }],
    ["uid", { ...who, uid: "other" }],
  ])("is refused with 432 for another %s (ERR-432)", (_, identity) => {
    expect(codeOf(() => start(acquire(), {}, "mix", identity))).toBe(432);
  });

  test("is refused with 7 while its recording runs, even after five minutes (ERR-7)", () => {
    const resourceId = acquire();
    start(resourceId);
    expect(codeOf(() => start(resourceId))).toBe(7);
    clock.advance(10 * minute);
    expect(codeOf(() => start(resourceId))).toBe(7);
  });

  test("is refused with 433 when its recording is over (AMB-27)", () => {
    const resourceId = acquire();
    stop(start(resourceId));
    expect(codeOf(() => start(resourceId))).toBe(433);
  });
});

describe("a recorder", () => {
  test("is refused with 53 if it records the channel already (ERR-53)", () => {
    start(acquire());
    expect(codeOf(() => start(acquire()))).toBe(53);
  });

  test("may record again after a stop", () => {
    stop(start(acquire()));
    expect(codeOf(() => start(acquire()))).toBeUndefined();
  });

  test("may record beside one with another uid", () => {
    start(acquire());
    const other = { ...who, uid: "2001" };
    expect(codeOf(() => start(acquire(other), {}, "mix", other))).toBeUndefined();
  });

  test("does not get in if a user has its uid, and says so in a warning (AMB-31)", () => {
    control = controlWith([{ uid: "123" }]);
    const taken = { ...who, uid: "123" };
    const target = { appId, resourceId: acquire(taken), mode: "mix" } as const;
    const warn = vi.fn();
    const request = { ...taken, clientRequest: { recordingConfig: {} } };
    const { sid } = control.start(target, request, warn);
    expect(codeOf(() => control.query({ ...target, sid: sid ?? "" }))).toBe(404);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining("cannot join"),
      expect.stringContaining("无法加入"),
    );
  });

  test("makes a default participant with its uid leave, and says so in a warning", () => {
    for (const { uid } of defaultParticipants) {
      const recorder = { cname: `room-${uid}`, uid };
      const target = { appId, resourceId: acquire(recorder), mode: "mix" } as const;
      const warn = vi.fn();
      const request = { ...recorder, clientRequest: { recordingConfig: {} } };
      const { sid } = control.start(target, request, warn);
      expect(control.query({ ...target, sid: sid ?? "" }).serverResponse?.status).toBe(5);
      expect(control.channel({ appId, cname: recorder.cname }).users).toHaveLength(3);
      expect(warn).toHaveBeenCalledWith(
        expect.stringContaining(`"${uid}" has left`),
        expect.stringContaining(`“${uid}”已离开`),
      );
    }
  });

  test("does not get in if a user was moved by hand, and has its uid", () => {
    const recorder = { ...who, uid: "123" };
    const channel = { appId, cname: who.cname };
    control.changeChannel(channel, { kind: "publish", uid: "123", sends: { video: false } });
    const session = start(acquire(recorder), {}, "mix", recorder);
    expect(codeOf(() => control.query(session))).toBe(404);
  });

  test("leaves when a channel is empty for longer than maxIdleTime (REC-29, AMB-88)", () => {
    control = controlWith("none");
    const session = start(acquire(), { maxIdleTime: 5 });
    clock.advance(5000);
    expect(codeOf(() => control.query(session))).toBeUndefined();
    clock.advance(1);
    for (const call of [control.query.bind(control), update, updateLayout, stop]) {
      expect(codeOf(() => call(session))).toBe(404);
    }
    expect(control.sessions()[0]?.state).toBe("exited");
  });

  test("stays with users who send nothing in a communication channel (REC-31)", () => {
    control = controlWith([{ uid: "1", audio: false, video: false }]);
    const session = start(acquire());
    clock.advance(31_000);
    expect(codeOf(() => control.query(session))).toBeUndefined();
  });

  test("leaves a live channel without a host (REC-32)", () => {
    control = controlWith([{ uid: "1", audio: false, video: false }]);
    const session = start(acquire(), { channelType: 1 });
    clock.advance(30_001);
    expect(codeOf(() => control.query(session))).toBe(404);
  });
});

describe("a call for a recording", () => {
  const calls = [
    ["update", update],
    ["updateLayout", updateLayout],
    ["stop", stop],
    ["query", (target: SessionTarget) => control.query(target)],
  ] as const;

  test.each(calls)("%s is refused with 1003 for another sid (ERR-1003)", (_, call) => {
    const session = start(acquire());
    expect(codeOf(() => call({ ...session, sid: "0".repeat(32) }))).toBe(1003);
  });

  test.each(calls)("%s is refused with 1003 before start", (_, call) => {
    const target = { appId, resourceId: acquire(), sid: "0".repeat(32), mode: "mix" } as const;
    expect(codeOf(() => call(target))).toBe(1003);
  });

  test.each(calls)("%s is refused with 1001 for a garbled resource ID", (_, call) => {
    const session = start(acquire());
    expect(codeOf(() => call({ ...session, resourceId: "garbage" }))).toBe(1001);
  });

  test.each(calls)(
    "%s is refused with 432 for another mode than that of start (AMB-37)",
    (_, call) => {
      const session = start(acquire(), { subscribeUidGroup: 0 }, "individual");
      expect(codeOf(() => call({ ...session, mode: "mix" }))).toBe(432);
    },
  );

  test.each([
    ["update", update, 433],
    ["updateLayout", updateLayout, 433],
    ["stop", stop, 433],
    ["query", (target: SessionTarget) => control.query(target), 404],
  ] as const)("%s is refused after resourceExpiredHour (AMB-28)", (_, call, code) => {
    const session = start(acquire(who, 1));
    clock.advance(hour - 1);
    expect(codeOf(() => control.query(session))).toBeUndefined();
    clock.advance(1);
    expect(codeOf(() => call(session))).toBe(code);
  });

  test("is good for 72 hours if acquire says nothing (ACQ-13)", () => {
    const session = start(acquire());
    clock.advance(72 * hour - 1);
    expect(codeOf(() => control.query(session))).toBeUndefined();
    clock.advance(1);
    expect(codeOf(() => control.query(session))).toBe(404);
  });
});

describe("query", () => {
  const statusOf = (session: SessionTarget) => control.query(session).serverResponse?.status;

  test("goes through the statuses of the start-up and comes to 5", () => {
    control = controlWith(defaultParticipants, 1500);
    const session = start(acquire());
    const seen = [0, 300, 300, 300, 300, 300, 1000].map((pause) => {
      clock.advance(pause);
      return statusOf(session);
    });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 5]);
  });

  test("says since when it records", () => {
    control = controlWith(defaultParticipants, 1500);
    const session = start(acquire());
    const recordsFrom = clock.now() + 1500;
    expect(control.query(session).serverResponse).toMatchObject({
      fileList: "",
      sliceStartTime: 0,
    });
    clock.advance(2000);
    expect(control.query(session).serverResponse).toMatchObject({
      fileListMode: "string",
      fileList: `${session.sid}_room-42.m3u8`,
      sliceStartTime: recordsFrom,
    });
  });

  test("stays at 4 without files if nobody who is subscribed sends", () => {
    const session = start(acquire(), { subscribeAudioUids: ["nobody"] });
    clock.advance(minute);
    expect(control.query(session).serverResponse).toEqual({
      fileListMode: "string",
      fileList: "",
      status: 4,
      sliceStartTime: 0,
    });
  });

  test("lists audio and video of each user in individual mode (AMB-79)", () => {
    control = controlWith([{ uid: "7" }, { uid: "8", video: false }]);
    const session = start(acquire(), { subscribeUidGroup: 0 }, "individual");
    const { fileListMode, fileList } = control.query(session).serverResponse ?? {};
    expect(fileListMode).toBe("json");
    expect(fileList).toEqual(
      [
        { uid: "7", trackType: "audio" },
        { uid: "7", trackType: "video" },
        { uid: "8", trackType: "audio" },
      ].map(({ uid, trackType }) => ({
        filename: `${session.sid}_room-42__uid_s_${uid}__uid_e_${trackType}.m3u8`,
        trackType,
        uid,
        mixedAllUser: false,
        isPlayable: true,
        sliceStartTime: clock.now(),
      })),
    );
  });

  test("is answered with 501 right after stop and with 404 later (AMB-24)", () => {
    const session = start(acquire());
    stop(session);
    clock.advance(1999);
    expect(codeOf(() => control.query(session))).toBe(501);
    clock.advance(1);
    expect(codeOf(() => control.query(session))).toBe(404);
  });
});

describe("update", () => {
  test("replaces the whole subscription (UPD-05, AMB-64)", () => {
    const session = start(acquire());
    update(session);
    expect(control.sessions()[0]?.subscription).toEqual({ audio: "all", video: "none" });
  });

  test("keeps the files that are there and begins new ones", () => {
    const lists = { subscribeAudioUids: ["123"] };
    const session = start(acquire(), { subscribeUidGroup: 0, ...lists }, "individual");
    const startedAt = clock.now();
    clock.advance(1000);
    const streamSubscribe = { audioUidList: { subscribeAudioUids: ["456"] } };
    control.update(session, { ...who, clientRequest: { streamSubscribe } });
    expect(control.query(session).serverResponse?.fileList).toMatchObject([
      { uid: "123", trackType: "audio", sliceStartTime: startedAt },
      { uid: "456", trackType: "audio", sliceStartTime: startedAt + 1000 },
    ]);
  });

  test("drops what had not begun during the start-up", () => {
    control = controlWith(defaultParticipants, 1500);
    const session = start(acquire());
    const lists = { audioUidList: { subscribeAudioUids: ["nobody"] } };
    control.update(session, { ...who, clientRequest: { streamSubscribe: lists } });
    clock.advance(1500);
    expect(control.query(session).serverResponse?.status).toBe(4);
  });

  const excluded: [StreamTypes, StreamSubscribe][] = [
    [1, { audioUidList: { subscribeAudioUids: ["1"] } }],
    [0, { videoUidList: { subscribeVideoUids: ["1"] } }],
  ];
  test.each(excluded)(
    "is refused with 2 for a list that streamTypes %i excludes (UPD-16, UPD-25)",
    (streamTypes, streamSubscribe) => {
      const session = start(acquire(), { streamTypes });
      const request = { ...who, clientRequest: { streamSubscribe } };
      expect(codeOf(() => control.update(session, request))).toBe(2);
    },
  );
});

describe("updateLayout", () => {
  test("replaces the whole layout (UPL-05, AMB-86)", () => {
    const transcodingConfig = { width: 360, height: 640, fps: 15, bitrate: 500 };
    const session = start(acquire(), {
      transcodingConfig: { ...transcodingConfig, mixedVideoLayout: 1, backgroundColor: "#FF0000" },
    });
    expect(control.sessions()[0]?.layout).toEqual({
      mixedVideoLayout: 1,
      backgroundColor: "#FF0000",
    });
    updateLayout(session);
    expect(control.sessions()[0]?.layout).toEqual({
      mixedVideoLayout: 0,
      backgroundColor: "#000000",
    });
  });

  test("is refused with 1028 in individual mode (AMB-37)", () => {
    const session = start(acquire(), { subscribeUidGroup: 0 }, "individual");
    expect(codeOf(() => updateLayout(session))).toBe(1028);
  });
});

describe("stop", () => {
  test("tells the files and that they are uploaded", () => {
    const session = start(acquire());
    expect(stop(session).serverResponse).toEqual({
      fileListMode: "string",
      fileList: `${session.sid}_room-42.m3u8`,
      uploadingStatus: "uploaded",
    });
    expect(control.sessions()[0]?.state).toBe("stopped");
  });

  test("has the files even if it comes during the start-up", () => {
    control = controlWith(defaultParticipants, 1500);
    const session = start(acquire(), { subscribeUidGroup: 0 }, "individual");
    clock.advance(100);
    const { fileList } = stop(session).serverResponse ?? {};
    expect(fileList).toHaveLength(8);
    expect(fileList).toMatchObject([{ sliceStartTime: clock.now() }, {}, {}, {}, {}, {}, {}, {}]);
  });

  test("is refused with 49 the second time (ERR-49)", () => {
    const session = start(acquire());
    stop(session);
    expect(codeOf(() => stop(session))).toBe(49);
    expect(codeOf(() => update(session))).toBe(404);
  });

  test("ends an empty recording with 435 (ERR-435, AMB-09)", () => {
    control = controlWith("none");
    const session = start(acquire());
    expect(codeOf(() => stop(session))).toBe(435);
    expect(codeOf(() => stop(session))).toBe(49);
  });

  test("ends with 435 if only users who are not subscribed sent something", () => {
    const session = start(acquire(), { subscribeAudioUids: ["nobody"] });
    expect(codeOf(() => stop(session))).toBe(435);
  });
});

test("snapshots need a picture", () => {
  control = controlWith([{ uid: "1", video: false }]);
  const target = { appId, resourceId: acquire(), mode: "individual" } as const;
  const request: StartRequest = {
    ...who,
    clientRequest: {
      recordingConfig: { subscribeUidGroup: 0 },
      snapshotConfig: { fileType: ["jpg"] },
    },
  };
  const { sid = "" } = control.start(target, request, () => {});
  expect(control.query({ ...target, sid }).serverResponse).toEqual({
    status: 4,
    sliceStartTime: 0,
  });
  expect(codeOf(() => stop({ ...target, sid }))).toBe(435);
});
