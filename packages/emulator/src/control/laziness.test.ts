import { expect, test } from "vitest";
import { Clock } from "../../test/clock.ts";
import type { ChannelChange } from "../channels/channel.ts";
import { PresenceError } from "../channels/presence-error.ts";
import { randomNumbers } from "../faults/random.ts";
import { Control } from "./control.ts";
import { Refusal } from "./refusal.ts";
import type { SessionSnapshot } from "./snapshot.ts";
import type { SessionTarget } from "./target.ts";

const appId = "app";
const who = { cname: "room", uid: "recorder" };
const participants = [
  { uid: "a", leavesAfter: 2000 },
  { uid: "b", video: false, joinsAfter: 3000, leavesAfter: 9000 },
];

/** Events, as often as they stand here. */
const actions = ["pause", "pause", "pause", "start", "join", "leave", "publish", "update", "stop"];

/** Lives a random life. Whether somebody looks on must not make a difference. */
function live(
  seed: number,
  look: (control: Control) => void,
): Omit<SessionSnapshot, "resourceId">[] {
  const clock = new Clock();
  const control = new Control({ participants, startUp: 1000, exitWindow: 2000, now: clock.now });
  const random = randomNumbers(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const sids: string[] = [];
  let target: SessionTarget | undefined;

  const change = (one: ChannelChange) => void control.changeChannel({ appId, ...who }, one);
  const actOnce: Record<string, () => void> = {
    pause: () => clock.advance(Math.floor(random() * 4000)),
    start: () => {
      const { resourceId } = control.acquire(appId, { ...who, clientRequest: {} });
      const recordingConfig = { maxIdleTime: 5, channelType: pick([0, 1] as const) };
      const request = { ...who, clientRequest: { recordingConfig } };
      const path = { appId, resourceId, mode: "mix" } as const;
      const { sid = "" } = control.start(path, request);
      target = { ...path, sid };
      sids.push(sid);
    },
    join: () => change({ kind: "join", participant: { uid: pick(["a", "b", "d", "recorder"]) } }),
    leave: () => change({ kind: "leave", uid: pick(["a", "b", "d", "recorder"]) }),
    publish: () =>
      change({ kind: "publish", uid: pick(["a", "d"]), sends: { audio: pick([true, false]) } }),
    update: () => {
      const streamSubscribe = {
        audioUidList: { subscribeAudioUids: [pick(["a", "#allstream#"])] },
      };
      if (target) control.update(target, { ...who, clientRequest: { streamSubscribe } });
    },
    stop: () => void (target && control.stop(target, who)),
  };

  for (let step = 0; step < 60; step++) {
    try {
      actOnce[pick(actions)]?.();
    } catch (error) {
      if (!(error instanceof Refusal || error instanceof PresenceError)) throw error;
    }
    look(control);
  }
  const named = (text: string) =>
    sids.reduce((all, sid, index) => all.replaceAll(sid, `sid-${index}`), text);
  return control
    .sessions()
    .map(({ resourceId: _, ...session }) => JSON.parse(named(JSON.stringify(session))));
}

const seeds = Array.from({ length: 50 }, (_, index) => index + 1);

test.each(seeds)("nothing depends on whether somebody looks on (seed %i)", (seed) => {
  const unseen = live(seed, () => {});
  const seen = live(seed, (control) => void control.sessions());
  expect(seen).toEqual(unseen);
  for (const { tracks, startedAt, endedAt = Number.POSITIVE_INFINITY, state } of unseen) {
    const spans = tracks.flatMap((track) => track.spans);
    for (const { from, until } of spans) {
      expect(from).toBeGreaterThanOrEqual(startedAt);
      expect(until ?? from).toBeGreaterThanOrEqual(from);
      expect(until ?? from).toBeLessThanOrEqual(endedAt);
    }
    if (state !== "recording") expect(spans.every(({ until }) => until !== undefined)).toBe(true);
  }
});
