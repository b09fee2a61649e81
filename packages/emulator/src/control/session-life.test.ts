import { describe, expect, test } from "vitest";
import type { User } from "../channels/channel.ts";
import type { Failure, Session } from "./session.ts";
import { abort, begin, elapse, stop, subscriptionChanged, usersChanged } from "./session-life.ts";
import { statusOf } from "./status.ts";

const anna = user("anna");
const mute = { ...user("mute"), audio: false, video: false };
const startUp = 1000;
const exitWindow = 3000;

/** An event in a recording, at a time after its start. */
type Event =
  | { at: number; users: readonly User[] }
  | { at: number; does: "stop" | "unsubscribe" | { abort: Failure } }
  | { at: number };

function user(uid: string): User {
  return { uid, audio: true, video: true, joinedAt: 0 };
}

function newSession(changes: Partial<Session> = {}): Session {
  return {
    ...{ appId: "app", cname: "room", uid: "recorder", resourceId: "r", sid: "s", mode: "mix" },
    ...{
      output: "files",
      fileTypes: ["hls"],
      startedAt: 0,
      expiresAt: 1e9,
      recordsFrom: startUp,
      videoId: "v",
    },
    ...{ channelType: 0, streamTypes: 2, maxIdleTime: 5000, tracks: [] },
    subscription: { audio: "all", video: "none" },
    ...changes,
  } as Session;
}

/** Lets all of it happen, the first users being there at the start. */
function live(session: Session, present: readonly User[], events: readonly Event[]): Session {
  let users = present;
  begin(session, users);
  for (const event of events) {
    elapse(session, users, event.at);
    if ("users" in event) {
      users = event.users;
      usersChanged(session, users, event.at);
    } else if ("does" in event) {
      if (event.does === "stop") stop(session, users, event.at, "uploaded");
      else if (event.does === "unsubscribe") {
        session.subscription = { audio: "none", video: "none" };
        subscriptionChanged(session, users, event.at);
      } else abort(session, event.does.abort, event.at);
    }
  }
  return session;
}

describe("the status of a recorder", () => {
  test.each<[string, readonly User[], Event[], number]>([
    ["is 0 at the start", [anna], [], 0],
    ["is 1 after a fifth of the start-up", [anna], [{ at: 200 }], 1],
    ["is 2 after two fifths", [anna], [{ at: 400 }], 2],
    ["is 3 after three fifths", [anna], [{ at: 600 }], 3],
    ["is 4 after four fifths", [anna], [{ at: 800 }], 4],
    ["is 5 when it records", [anna], [{ at: 1000 }], 5],
    ["stays at 4 while nobody sends", [mute], [{ at: 9000 }], 4],
    ["is 5 as soon as somebody comes", [], [{ at: 4000, users: [anna] }], 5],
    ["stays at 5 when everybody has gone", [anna], [{ at: 4000, users: [] }, { at: 5000 }], 5],
    ["is 6 after stop", [anna], [{ at: 2000, does: "stop" }], 6],
    [
      "is 7 after a third of the exit window",
      [anna],
      [{ at: 2000, does: "stop" }, { at: 3000 }],
      7,
    ],
    ["is 8 after two thirds", [anna], [{ at: 2000, does: "stop" }, { at: 4000 }], 8],
    ["is 8 for ever", [anna], [{ at: 2000, does: "stop" }, { at: 99_999 }], 8],
    ["is 6 after idle exit", [], [{ at: 5001 }], 6],
    ["is 20 if it breaks off", [anna], [{ at: 2000, does: { abort: "workerLost" } }], 20],
    ["is 20 if a user has its UID", [user("recorder")], [], 20],
    ["is 20 if a user takes its UID", [anna], [{ at: 2000, users: [user("recorder")] }], 20],
  ])("%s", (_, present, events, status) => {
    const session = live(newSession(), present, events);
    expect(statusOf(session, events.at(-1)?.at ?? 0, exitWindow)).toBe(status);
  });
});

describe("the end of a recording", () => {
  const live1 = { channelType: 1 } as const;
  test.each<[string, Partial<Session>, readonly User[], Event[], Session["end"]]>([
    ["does not come with users", {}, [anna], [{ at: 1e6 }], undefined],
    ["does not come at exactly maxIdleTime", {}, [], [{ at: 5000 }], undefined],
    ["comes when it is exceeded", {}, [], [{ at: 5001 }], { at: 5000, state: "exited" }],
    [
      "is where the idle time ended, however late it is seen",
      {},
      [],
      [{ at: 1e6 }],
      { at: 5000, state: "exited" },
    ],
    [
      "counts from when the last one left",
      {},
      [anna],
      [{ at: 2000, users: [] }, { at: 7001 }],
      { at: 7000, state: "exited" },
    ],
    [
      "does not come if somebody is back in time",
      {},
      [anna],
      [{ at: 2000, users: [] }, { at: 7000, users: [anna] }, { at: 1e6 }],
      undefined,
    ],
    [
      "counts anew after that",
      {},
      [],
      [{ at: 4000, users: [anna] }, { at: 6000, users: [] }, { at: 11_001 }],
      { at: 11_000, state: "exited" },
    ],
    [
      "does not come with mute users in a communication channel",
      {},
      [mute],
      [{ at: 1e6 }],
      undefined,
    ],
    [
      "comes with mute users in a live channel",
      live1,
      [mute],
      [{ at: 5001 }],
      { at: 5000, state: "exited" },
    ],
    [
      "counts from when the host became audience",
      live1,
      [{ ...mute, audio: true }],
      [{ at: 3000, users: [mute] }, { at: 8001 }],
      { at: 8000, state: "exited" },
    ],
    [
      "is a stop",
      {},
      [anna],
      [{ at: 2000, does: "stop" }],
      { at: 2000, state: "stopped", uploadingStatus: "uploaded" },
    ],
    [
      "is abnormal if a user takes the UID",
      {},
      [anna],
      [{ at: 2000, users: [user("recorder")] }],
      { at: 2000, state: "aborted", failure: "uidTaken" },
    ],
    [
      "is a failure if a user has the UID",
      {},
      [user("recorder")],
      [{ at: 9 }],
      { at: 0, state: "failed", failure: "uidTaken" },
    ],
    [
      "is not changed by what comes later",
      {},
      [],
      [{ at: 5001 }, { at: 6000, does: { abort: "workerLost" } }],
      { at: 5000, state: "exited" },
    ],
  ])("%s", (_, changes, present, events, end) => {
    expect(live(newSession(changes), present, events).end).toEqual(end);
  });
});

describe("the tracks of a recording", () => {
  const track = (uid: string, ...spans: [from: number, until?: number][]) => ({
    uid,
    medium: "audio",
    since: spans[0]?.[0],
    spans: spans.map(([from, until]) => (until === undefined ? { from } : { from, until })),
  });
  const bo = user("bo");

  test.each<[string, readonly User[], Event[], unknown[]]>([
    ["begin when the start-up is over", [anna], [{ at: 999 }], []],
    ["begin then, however late it is seen", [anna], [{ at: 9000 }], [track("anna", [1000])]],
    [
      "miss who was there only before",
      [anna],
      [{ at: 500, users: [bo] }, { at: 2000 }],
      [track("bo", [1000])],
    ],
    [
      "begin when a user comes",
      [anna],
      [{ at: 2000, users: [anna, bo] }],
      [track("anna", [1000]), track("bo", [2000])],
    ],
    ["end when a user goes", [anna], [{ at: 2000, users: [] }], [track("anna", [1000, 2000])]],
    [
      "go on when a user is back",
      [anna],
      [
        { at: 2000, users: [] },
        { at: 3000, users: [anna] },
      ],
      [track("anna", [1000, 2000], [3000])],
    ],
    [
      "end when a user is muted",
      [anna],
      [{ at: 2000, users: [{ ...anna, audio: false }] }],
      [track("anna", [1000, 2000])],
    ],
    [
      "end when nothing is subscribed any more",
      [anna],
      [{ at: 2000, does: "unsubscribe" }],
      [track("anna", [1000, 2000])],
    ],
    ["end with a stop", [anna], [{ at: 2000, does: "stop" }], [track("anna", [1000, 2000])]],
    [
      "are there even if the stop comes during the start-up",
      [anna],
      [{ at: 200, does: "stop" }],
      [track("anna", [200, 200])],
    ],
    [
      "end when it breaks off",
      [anna],
      [{ at: 2000, does: { abort: "workerLost" } }],
      [track("anna", [1000, 2000])],
    ],
  ])("%s", (_, present, events, tracks) => {
    expect(live(newSession(), present, events).tracks).toEqual(tracks);
  });
});
