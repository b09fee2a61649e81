import { beforeEach, describe, expect, test } from "vitest";
import { Clock } from "../../test/clock.ts";
import { savedSession } from "../../test/memory-store.ts";
import type { ChannelState } from "../channels/channel.ts";
import { Control } from "./control.ts";
import type { Changes } from "./journal.ts";
import type { Session } from "./session.ts";
import type { SessionTarget } from "./target.ts";

const appId = "app";
const who = { cname: "room", uid: "recorder" };
const room = { appId, cname: "room" };

/** A journal whose disk can be full. */
class FullableJournal {
  isFull = false;
  saves = 0;
  readonly sessions = new Map<string, Session>();
  readonly channels = new Map<string, ChannelState>();

  save({ sessions = [], channels = [], forgotten }: Changes): void {
    if (this.isFull) throw new Error("database or disk is full");
    this.saves += 1;
    for (const sid of forgotten?.sids ?? []) this.sessions.delete(sid);
    for (const { cname } of forgotten?.channels ?? []) this.channels.delete(cname);
    for (const one of structuredClone(sessions)) this.sessions.set(one.sid, one);
    for (const one of structuredClone(channels)) this.channels.set(one.cname, one);
  }

  clear(): void {
    if (this.isFull) throw new Error("database or disk is full");
    this.sessions.clear();
    this.channels.clear();
  }
}

let clock: Clock;
let journal: FullableJournal;
let control: Control;
let target: SessionTarget;

function create(endedLimit?: number): Control {
  const sessions = [...journal.sessions.values()].map(savedSession);
  const channels = structuredClone([...journal.channels.values()]);
  const saved = { key: new Uint8Array(32), changedAt: 0, sessions, channels };
  return new Control({
    ...{ participants: [{ uid: "a", leavesAfter: 60_000 }], startUp: 0, exitWindow: 2000 },
    ...{ now: clock.now, journal, saved },
    endedLimit,
  });
}

function start(uid = who.uid, cname = who.cname): SessionTarget {
  const { resourceId } = control.acquire(appId, { cname, uid, clientRequest: {} });
  const path = { appId, resourceId, mode: "mix" } as const;
  const { sid } = control.start(path, { cname, uid, clientRequest: { recordingConfig: {} } });
  return { ...path, sid: sid ?? "" };
}

/** All that can be seen, from memory or from the disk. */
const seen = (one: Control) => ({ sessions: one.sessions(), channels: one.channels() });

beforeEach(() => {
  clock = new Clock();
  journal = new FullableJournal();
  control = create();
  target = start();
});

const audioUidList = { subscribeAudioUids: ["a"] };
const changes: Record<string, () => unknown> = {
  start: () => start("other"),
  "start in a new channel": () => start("other", "attic"),
  update: () =>
    control.update(target, { ...who, clientRequest: { streamSubscribe: { audioUidList } } }),
  updateLayout: () =>
    control.updateLayout(target, { ...who, clientRequest: { mixedVideoLayout: 1 } }),
  stop: () => control.stop(target, who),
  "a failover": () => control.failOver(target, who, 1000),
  abort: () => control.abort(target.sid),
  "a user who joins": () =>
    control.changeChannel(room, { kind: "join", participant: { uid: "b" } }),
  "a user who throws a recorder out": () =>
    control.changeChannel(room, { kind: "join", participant: { uid: who.uid } }),
  "a user who leaves": () => control.changeChannel(room, { kind: "leave", uid: "a" }),
  reset: () => control.reset(),
};

describe.each(Object.entries(changes))("%s", (name, change) => {
  test("is not made if it cannot be kept, and can be made later", () => {
    const before = structuredClone(seen(control));
    journal.isFull = true;
    expect(change).toThrow("database or disk is full");
    expect(seen(control).sessions).toEqual(before.sessions);
    if (name !== "start in a new channel") expect(seen(control)).toEqual(before);
    expect(seen(create())).toEqual(before);
    journal.isFull = false;
    try {
      change();
    } catch (error) {
      expect(String(error)).toContain("failed to find worker");
    }
    expect(seen(control)).not.toEqual(before);
    expect(seen(create())).toEqual(seen(control));
  });
});

describe("time", () => {
  test("needs no disk to be seen, and leads to the same after a restart", () => {
    clock.advance(500_000);
    journal.isFull = true;
    const { saves } = journal;
    expect(control.session(target.sid)).toMatchObject({ state: "exited" });
    expect(() => control.query(target)).toThrow("failed to find worker");
    expect(journal.saves).toBe(saves);
    expect(seen(create())).toEqual(seen(control));
  });
});

describe("recordings that have ended", () => {
  const stopOne = (uid: string, cname?: string) => {
    const one = start(uid, cname);
    control.stop(one, { cname: cname ?? who.cname, uid });
    return one;
  };

  test("are forgotten when there are too many, the first that ended first", () => {
    control = create(2);
    const stopped = ["1", "2", "3", "4"].map((uid) => stopOne(uid));
    start("5");
    const sids = control.sessions().map(({ sid }) => sid);
    expect(sids).toHaveLength(4);
    expect(sids).toEqual(expect.arrayContaining([stopped[2]?.sid, stopped[3]?.sid]));
    start("6");
    expect(seen(create(2))).toEqual(seen(control));
    expect(journal.sessions.size).toBe(5);
  });

  test("do not free the resource ID that they were started with", () => {
    control = create(0);
    const used = stopOne("1");
    start("2");
    expect(control.session(used.sid)).toBeUndefined();
    const again = { ...who, uid: "1", clientRequest: { recordingConfig: {} } };
    expect(() => control.start(used, again)).toThrow("expired");
    clock.advance(5 * 60_000);
    start("3");
    expect(() => control.start(used, again)).toThrow("expired");
  });

  test("are forgotten with their channel, unless a user was moved in it", () => {
    control = create(0);
    stopOne("1", "attic");
    stopOne("1", "hall");
    control.changeChannel({ appId, cname: "hall" }, { kind: "leave", uid: "a" });
    start("2");
    start("3");
    expect(control.channels().map(({ cname }) => cname)).toEqual(["room", "hall"]);
    expect([...journal.channels.keys()]).toEqual(["room", "hall"]);
  });

  test("are noticed although nobody asks for them", () => {
    control = create(10);
    for (let index = 0; index < 100; index++) start("1", `room-${index}`);
    clock.advance(500_000);
    for (let index = 0; index < 100; index++) start("2", "attic-".concat(String(index)));
    expect(control.sessions().filter(({ state }) => state === "exited")).toHaveLength(10);
  });
});
