import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect } from "vitest";
import type { ApiCall } from "./api-call.ts";
import type { FaultPlan } from "./reference-fault.ts";
import type { ReferenceModel } from "./reference-model.ts";
import type { Subject } from "./subject.ts";

export type Command = fc.AsyncCommand<ReferenceModel, Subject>;

/** A change in a channel. */
export interface Move {
  readonly kind: "join" | "publish" | "leave";
  readonly app: "plain" | "guarded";
  readonly cname: string;
  readonly uid: string;
  readonly audio: boolean;
  readonly video: boolean;
}

/** Expects two values to be equal. Most are, and to find that out takes `expect` a fifth of the time of all sequences. */
function agree(actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual).toEqual(expected);
}

/** A step that is always possible: it is done to both, which must agree. */
function command(
  name: string,
  detail: unknown,
  run: (model: ReferenceModel, subject: Subject) => Promise<void> | void,
): Command {
  return {
    check: () => true,
    run: async (model, subject) => run(model, subject),
    toString: () => `${name} ${detail === undefined ? "" : fc.stringify(detail)}`.trimEnd(),
  };
}

export const call = (detail: ApiCall): Command =>
  command("call", detail, async (model, subject) => {
    const resource = model.resourceOf(detail);
    const known = resource && subject.resources[model.resources.indexOf(resource)];
    const { cname, uid } = (detail.method !== "acquire" && resource) || detail;
    const appId = model.appIdOf(detail);
    const address = { ...known, appId, mode: model.modeOf(detail), cname, uid };
    const expected = model.answer(detail);
    agree(await subject.send(detail, address), expected);
    agree(subject.resources.length, model.resources.length);
  });

export const move = (detail: Move): Command =>
  command("move", detail, (model, subject) => {
    const { kind, app, cname, uid, audio, video } = detail;
    const room = model.room(app, cname);
    const sends = room.users.get(uid);
    const isPossible = (sends === undefined) === (kind === "join");
    if (kind === "join") room.join(uid, { audio, video });
    else if (kind === "leave") room.users.delete(uid);
    else if (sends !== undefined) Object.assign(sends, { audio, video });
    if (isPossible) model.roomChanged(room);

    const channel = subject.emulator.channel(cname, app);
    const act = () => {
      if (kind === "join") channel.join({ uid, audio, video });
      else if (kind === "leave") channel.leave(uid);
      else channel.publish(uid, { audio, video });
    };
    if (isPossible) act();
    else expect(act).toThrow();
    const present = channel.participants().map((one) => [one.uid, one.audio, one.video]);
    const users = [...room.users].map(([name, one]) => [name, one.audio, one.video]);
    agree(present, users);
  });

export const advance = (duration: number): Command =>
  command("advance", duration, (model, subject) => {
    model.advance(duration);
    subject.emulator.clock.advance(duration);
  });

export const fail = (plan: FaultPlan): Command =>
  command("fail", plan, (model, subject) => {
    model.faults.add(plan);
    subject.fail(plan);
  });

export const abort = (back: number): Command =>
  command("abort", back, (model, subject) => {
    const place = model.recordings.length - 1 - (back % Math.max(1, model.recordings.length));
    const recording = model.recordings[place];
    const sid = subject.emulator.sessions()[place]?.sid ?? "";
    expect(subject.emulator.abort(sid)).toBe(recording !== undefined && !recording.end);
    if (recording !== undefined) recording.end ??= { at: model.now, state: "aborted" };
  });

export const look = (): Command =>
  command("look", undefined, (model, subject) => {
    const shown = subject.emulator.sessions().map((session) => ({
      appId: session.appId,
      cname: session.cname,
      uid: session.uid,
      mode: session.mode,
      state: session.state,
      endedAt: session.endedAt,
      isFilled: session.tracks.length > 0,
    }));
    const expected = model.recordings.map(({ resource, call: { mode }, end, isFilled }) => ({
      appId: resource.appId,
      cname: resource.cname,
      uid: resource.uid,
      mode,
      state: end?.state ?? "recording",
      endedAt: end?.at,
      isFilled,
    }));
    agree(shown, expected);
  });

export const reset = (): Command =>
  command("reset", undefined, (model, subject) => {
    model.reset();
    subject.emulator.reset();
  });

export const restart = (): Command =>
  command("restart", undefined, (model, subject) => {
    model.restart();
    subject.restart();
  });
