import { describe, expect, test } from "vitest";
import { afterFirstDue, type ChannelState, changed, openChannel } from "./channel.ts";
import { PresenceError } from "./presence-error.ts";

const room = { appId: "app", cname: "room" };
const uids = ({ users }: ChannelState) => users.map(({ uid }) => uid);

describe("a channel", () => {
  test("has its participants from the start, in the order of joining", () => {
    const channel = openChannel(room, [{ uid: "b" }, { uid: "a", video: false }], 5);
    expect(channel.users).toEqual([
      { uid: "b", audio: true, video: true, joinedAt: 5 },
      { uid: "a", audio: true, video: false, joinedAt: 5 },
    ]);
  });

  test("is empty without participants", () => {
    expect(openChannel(room, "none", 5).users).toEqual([]);
  });

  test("knows who will come and go", () => {
    const participants = [
      { uid: "late", joinsAfter: 20 },
      { uid: "short", leavesAfter: 10 },
    ];
    const before = openChannel(room, participants, 100);
    expect(uids(before)).toEqual(["short"]);
    expect(afterFirstDue(before, 109)).toBe(before);
    const empty = afterFirstDue(before, 200);
    expect(uids(empty)).toEqual([]);
    expect(empty.scheduled).toMatchObject([{ at: 120 }]);
    const after = afterFirstDue(empty, 200);
    expect(after).toMatchObject({ users: [{ uid: "late", joinedAt: 120 }], scheduled: [] });
    expect(afterFirstDue(after, 200)).toBe(after);
  });

  test("does not mind that a participant has left or joined by hand before", () => {
    const participants = [{ uid: "a", leavesAfter: 10 }];
    const left = changed(openChannel(room, participants, 0), { kind: "leave", uid: "a" }, 5);
    expect(afterFirstDue(left, 10)).toMatchObject({ users: [], scheduled: [] });
  });

  test("changes", () => {
    const opened = openChannel(room, [{ uid: "a" }], 0);
    const joined = changed(opened, { kind: "join", participant: { uid: "b", audio: false } }, 1);
    const muted = changed(joined, { kind: "publish", uid: "a", sends: { video: false } }, 2);
    expect(muted.users).toEqual([
      { uid: "a", audio: true, video: false, joinedAt: 0 },
      { uid: "b", audio: false, video: true, joinedAt: 1 },
    ]);
    expect(uids(changed(muted, { kind: "leave", uid: "a" }, 3))).toEqual(["b"]);
    expect(uids(opened)).toEqual(["a"]);
  });

  test("refuses what is impossible", () => {
    const channel = openChannel(room, [{ uid: "a" }], 0);
    const join = () => changed(channel, { kind: "join", participant: { uid: "a" } }, 1);
    expect(join).toThrow(PresenceError);
    expect(() => changed(channel, { kind: "leave", uid: "b" }, 1)).toThrow(
      '"b" is not in the channel',
    );
  });
});
