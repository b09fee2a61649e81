import { describe, expect, test } from "vitest";
import { Channel } from "./channel.ts";
import { PresenceError } from "./presence-error.ts";

const uids = (channel: Channel) => channel.users.map(({ uid }) => uid);

describe("a channel", () => {
  test("has its participants from the start, in the order of joining", () => {
    const channel = Channel.open("app", "room", [{ uid: "b" }, { uid: "a", video: false }], 5);
    expect(channel.users).toEqual([
      { uid: "b", audio: true, video: true, joinedAt: 5 },
      { uid: "a", audio: true, video: false, joinedAt: 5 },
    ]);
  });

  test("is empty without participants", () => {
    expect(Channel.open("app", "room", "none", 5).users).toEqual([]);
  });

  test("knows who will come and go", () => {
    const participants = [
      { uid: "late", joinsAfter: 20 },
      { uid: "short", leavesAfter: 10 },
    ];
    const channel = Channel.open("app", "room", participants, 100);
    expect(uids(channel)).toEqual(["short"]);
    expect(channel.takeDue(109)).toBeUndefined();
    expect(channel.takeDue(110)).toEqual({ at: 110, change: { kind: "leave", uid: "short" } });
    expect(channel.takeDue(200)).toEqual({
      at: 120,
      change: { kind: "join", participant: { uid: "late" } },
    });
    expect(channel.takeDue(200)).toBeUndefined();
  });

  test("changes", () => {
    const channel = Channel.open("app", "room", [{ uid: "a" }], 0);
    channel.apply({ kind: "join", participant: { uid: "b", audio: false } }, 1);
    channel.apply({ kind: "publish", uid: "a", sends: { video: false } }, 2);
    expect(channel.users).toEqual([
      { uid: "a", audio: true, video: false, joinedAt: 0 },
      { uid: "b", audio: false, video: true, joinedAt: 1 },
    ]);
    channel.apply({ kind: "leave", uid: "a" }, 3);
    expect(uids(channel)).toEqual(["b"]);
  });

  test("refuses what is impossible", () => {
    const channel = Channel.open("app", "room", [{ uid: "a" }], 0);
    const join = () => channel.apply({ kind: "join", participant: { uid: "a" } }, 1);
    expect(join).toThrow(PresenceError);
    expect(() => channel.apply({ kind: "leave", uid: "b" }, 1)).toThrow(
      '"b" is not in the channel',
    );
  });
});
