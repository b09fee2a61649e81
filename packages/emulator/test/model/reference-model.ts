import type { ApiCall, Outcome, Reply, Slip } from "./api-call.ts";
import { type Mishap, ReferenceFaults } from "./reference-fault.ts";
import { ReferenceRecording, type ReferenceResource } from "./reference-recording.ts";
import { ReferenceRoom } from "./reference-room.ts";
import { beginning, exitWindow, startUp } from "./settings.ts";

const hour = 3_600_000;
const refused = (code: number, status = 400): Reply => ({ status, code });
const notFound = refused(404, 404);
const ok: Reply = { status: 200 };

/** The answers that the service must give, by the document and the README, in as few words as possible. */
export class ReferenceModel {
  now: number = beginning;
  readonly faults: ReferenceFaults = new ReferenceFaults();
  resources: ReferenceResource[] = [];
  recordings: ReferenceRecording[] = [];
  #rooms = new Map<string, ReferenceRoom>();
  #passed: { appId: string; at: number }[] = [];
  readonly #rateLimit: number | false;

  constructor(rateLimit: number | false) {
    this.#rateLimit = rateLimit;
  }

  resourceOf({ back, slips }: ApiCall): ReferenceResource | undefined {
    if (slips.includes("foreignResource") || this.resources.length === 0) return undefined;
    return this.resources.at(-1 - (back % this.resources.length));
  }

  /** The App ID in the path of a call. */
  appIdOf(call: ApiCall): string {
    const own = call.method === "acquire" ? undefined : this.resourceOf(call)?.appId;
    const meant = own ?? call.app;
    if (call.slips.includes("unknownApp")) return "unknown";
    if (call.slips.includes("strangersApp")) return "strange";
    if (call.slips.includes("disabledApp")) return "disabled";
    if (!call.slips.includes("otherApp")) return meant;
    return meant === "plain" ? "guarded" : "plain";
  }

  answer(call: ApiCall): Outcome {
    if (call.slips.includes("route")) {
      return { status: 404, message: "no Route matched with those values" };
    }
    const mishap = this.faults.next(call.method);
    if (mishap === "lostBefore") return "lost";
    if (mishap === "unsteady") return refused(65, 206);
    const issued = this.resources.length;
    const reply = this.#judge(call, mishap);
    const hasArrived = mishap !== "lostAfter" && mishap !== "timeout";
    if (!hasArrived) this.resources.length = issued;
    const resource = this.resourceOf(call);
    if (call.method === "start" && reply === ok && resource) resource.isSidKnown = hasArrived;
    if (mishap === "lostAfter") return "lost";
    return mishap === "timeout" ? { status: 504, message: "The gateway returned 504" } : reply;
  }

  #judge(call: ApiCall, mishap: Mishap | undefined): Reply {
    const has = (slip: Slip) => call.slips.includes(slip);
    const { method } = call;
    const appId = this.appIdOf(call);
    if (has("credentials") || appId === "strange") {
      return { status: 401, message: "Invalid authentication credentials" };
    }
    if (appId === "unknown") return { status: 400, message: "invalid appid" };
    if (appId === "disabled") return refused(62);
    if (this.#isTooMuch(appId)) return { status: 429, message: "API rate limit exceeded" };
    if (method !== "query") {
      if (has("contentType") || has("notJson")) return refused(8);
      if (has("illegalCname")) return refused(1013);
      if (has("illegalBody")) return refused(method === "updateLayout" ? 1028 : 2);
    }
    const { now } = this;
    if (method === "acquire") {
      const { cname, uid, hours } = call;
      this.resources.push({ appId, cname, uid, hours, issuedAt: now, isSidKnown: false });
      return ok;
    }
    const resource = this.resourceOf(call);
    const { recording } = resource ?? {};
    if (method === "updateLayout" && this.modeOf(call) === "individual") return refused(1028);
    if (resource === undefined) return refused(1001);
    if (appId !== resource.appId) return refused(1003);
    if (method !== "query" && (has("otherCname") || has("otherUid"))) return refused(432);
    if (method === "start") return this.#start(call, resource, mishap);

    if (recording === undefined || has("otherSid") || !resource.isSidKnown) return refused(1003);
    if (has("otherMode")) return refused(432);
    const { end, startedAt } = recording;
    const isExpired = now >= startedAt + resource.hours * hour;
    if (method === "query") {
      if (isExpired) return notFound;
      if (end === undefined) return { ...ok, recorder: this.#statusOf(recording) };
      if (now >= end.at + exitWindow) return notFound;
      if (end.state === "stopped") return refused(501, 500);
      return end.state === "aborted" ? { ...ok, recorder: 20 } : notFound;
    }
    if (isExpired) return refused(433);
    if (method === "stop" && end?.state === "stopped") return refused(49);
    if (end !== undefined) return notFound;
    if (method === "stop") {
      if (now < startedAt + startUp) recording.listen();
      recording.end = { at: now, state: "stopped" };
      if (!recording.isFilled) return refused(435, 206);
      return mishap === "backuped" ? { status: 206 } : ok;
    }
    if (method === "updateLayout") return ok;
    const { streamTypes } = recording.call;
    if (call.lists.audio && streamTypes === 1) return refused(2);
    if (call.lists.video && streamTypes === 0) return refused(2);
    recording.lists = call.lists;
    recording.look(now);
    return ok;
  }

  #start(call: ApiCall, resource: ReferenceResource, mishap: Mishap | undefined): Reply {
    const { now } = this;
    const { appId, cname, uid, recording, issuedAt } = resource;
    if (recording !== undefined) return recording.end ? refused(433) : refused(7, 201);
    if (now - issuedAt >= 300_000) return refused(433);
    const isRival = ({ end, resource: other }: ReferenceRecording) =>
      end === undefined && other.appId === appId && other.cname === cname && other.uid === uid;
    if (this.recordings.some(isRival)) return refused(53);

    const started = new ReferenceRecording(call, resource, this.room(appId, cname), now);
    resource.recording = started;
    this.recordings.push(started);
    const isMissingToken = appId === "guarded" && !call.hasToken;
    if (started.room.users.has(uid) || isMissingToken || mishap === "workerLost") {
      started.end = { at: now, state: "failed" };
    } else {
      started.look(now);
    }
    return ok;
  }

  /** The mode in the path of a call. */
  modeOf(call: ApiCall): ApiCall["mode"] {
    const mode = this.resourceOf(call)?.recording?.call.mode ?? call.mode;
    if (call.method === "start") return call.mode;
    if (!call.slips.includes("otherMode")) return mode;
    return mode === "mix" ? "individual" : "mix";
  }

  #isTooMuch(appId: string): boolean {
    if (this.#rateLimit === false) return false;
    const recent = this.#passed.filter((one) => one.appId === appId && one.at > this.now - 1000);
    if (recent.length >= this.#rateLimit) return true;
    this.#passed.push({ appId, at: this.now });
    return false;
  }

  #statusOf({ isFilled, startedAt }: ReferenceRecording): number {
    return isFilled ? 5 : Math.min(4, Math.floor(((this.now - startedAt) / startUp) * 5));
  }

  room(appId: string, cname: string): ReferenceRoom {
    const key = `${appId}/${cname}`;
    const room = this.#rooms.get(key) ?? new ReferenceRoom(cname, this.now);
    this.#rooms.set(key, room);
    return room;
  }

  roomChanged(room: ReferenceRoom): void {
    for (const recording of this.recordings) {
      if (recording.room === room) recording.roomChanged(this.now);
    }
  }

  advance(duration: number): void {
    const goal = this.now + duration;
    const rooms = [...this.#rooms.values()];
    const stops = rooms.flatMap(({ planned }) => planned.map(({ at }) => at));
    for (const stop of [...stops.filter((at) => at <= goal), goal].sort((a, b) => a - b)) {
      this.now = stop;
      for (const recording of this.recordings) recording.timePassed(stop);
      for (const room of rooms) if (room.keepPlan(stop)) this.roomChanged(room);
    }
  }

  reset(): void {
    this.faults.clear();
    this.#rooms.clear();
    this.recordings = [];
    for (const resource of this.resources) resource.recording = undefined;
  }

  /** The process was ended and has begun again. */
  restart(): void {
    this.faults.clear();
    this.#passed = [];
  }
}
