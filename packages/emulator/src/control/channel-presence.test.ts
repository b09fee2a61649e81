import { beforeEach, describe, expect, test } from "vitest";
import { Clock } from "../../test/clock.ts";
import type { Participants } from "../channels/participants.ts";
import { Control } from "./control.ts";
import { Refusal } from "./refusal.ts";
import type { SessionTarget } from "./target.ts";

const room = { appId: "app", cname: "room" };
const who = { cname: "room", uid: "recorder" };
let clock: Clock;

beforeEach(() => {
  clock = new Clock();
});

function recording(
  participants: Participants,
  options: { workerDelay?: number; needsToken?: () => boolean } = {},
) {
  const control = new Control({
    participants,
    startUp: 0,
    exitWindow: 2000,
    now: clock.now,
    ...options,
  });
  const { resourceId } = control.acquire("app", { ...who, clientRequest: {} });
  const target = { appId: "app", resourceId, mode: "mix" } as const;
  const clientRequest = { recordingConfig: { maxIdleTime: 5 } };
  const { sid = "" } = control.start(target, { ...who, clientRequest });
  return { control, target: { ...target, sid } satisfies SessionTarget };
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

describe("a recorder follows its channel", () => {
  test("and stays while users come and go in time", () => {
    const { control, target } = recording([{ uid: "a" }]);
    control.changeChannel(room, { kind: "leave", uid: "a" });
    clock.advance(4000);
    control.changeChannel(room, { kind: "join", participant: { uid: "b" } });
    clock.advance(60_000);
    expect(control.query(target).serverResponse?.status).toBe(5);
    expect(control.session(target.sid)?.tracks).toHaveLength(4);
  });

  test("and leaves when they stay away", () => {
    const { control, target } = recording([{ uid: "a" }]);
    control.changeChannel(room, { kind: "leave", uid: "a" });
    clock.advance(5001);
    expect(codeOf(() => control.query(target))).toBe(404);
    expect(control.session(target.sid)).toMatchObject({ state: "exited", status: 6 });
  });

  test("even if nobody looks while its participants come and go", () => {
    const begin = clock.now();
    const { control, target } = recording([
      { uid: "early", leavesAfter: 3000 },
      { uid: "late", joinsAfter: 7000, leavesAfter: 10_000 },
    ]);
    clock.advance(1_000_000);
    expect(control.session(target.sid)).toMatchObject({
      state: "exited",
      endedAt: begin + 15_000,
      tracks: [
        { uid: "early", spans: [{ from: begin, until: begin + 3000 }] },
        { uid: "early" },
        { uid: "late", spans: [{ from: begin + 7000, until: begin + 10_000 }] },
        { uid: "late" },
      ],
    });
  });

  test("and does not mind a participant who was already sent away", () => {
    const { control } = recording([{ uid: "a", leavesAfter: 1000 }]);
    control.changeChannel(room, { kind: "leave", uid: "a" });
    clock.advance(2000);
    expect(control.channel(room)).toMatchObject({ users: [], scheduled: [] });
  });

  test("and says 20 for a while when a user takes its UID (QRES-36, AMB-31)", () => {
    const { control, target } = recording([{ uid: "a" }]);
    control.changeChannel(room, { kind: "join", participant: { uid: "recorder" } });
    clock.advance(1999);
    expect(control.query(target).serverResponse?.status).toBe(20);
    clock.advance(1);
    expect(codeOf(() => control.query(target))).toBe(404);
  });
});

describe("a recorder that does not get to work", () => {
  test("because there is no token where one is needed (START-25)", () => {
    const { control, target } = recording([{ uid: "a" }], { needsToken: () => true });
    expect(codeOf(() => control.query(target))).toBe(404);
    expect(codeOf(() => control.stop(target, who))).toBe(404);
    expect(control.session(target.sid)).toMatchObject({ state: "failed", failure: "tokenMissing" });
  });

  test("is not found for a while at first, if told so", () => {
    const { control, target } = recording([{ uid: "a" }], { workerDelay: 3000 });
    clock.advance(2999);
    expect(codeOf(() => control.query(target))).toBe(404);
    clock.advance(1);
    expect(codeOf(() => control.query(target))).toBeUndefined();
  });
});

test("a recorder at work can be made to break off, once", () => {
  const { control, target } = recording([{ uid: "a" }]);
  expect(control.abort(target.sid)).toBe(true);
  expect(control.abort(target.sid)).toBe(false);
  expect(control.session(target.sid)).toMatchObject({ state: "aborted", failure: "workerLost" });
  expect(codeOf(() => control.stop(target, who))).toBe(404);
});

test("a reset forgets everything but the resource IDs' key", () => {
  const { control, target } = recording([{ uid: "a" }]);
  control.changeChannel(room, { kind: "leave", uid: "a" });
  control.reset();
  expect(control.sessions()).toEqual([]);
  expect(control.channels()).toEqual([]);
  expect(control.channel(room).users).toHaveLength(1);
  expect(codeOf(() => control.query(target))).toBe(1003);
});
