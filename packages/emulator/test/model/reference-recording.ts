import type { ApiCall, Lists } from "./api-call.ts";
import type { ReferenceRoom } from "./reference-room.ts";
import { startUp } from "./settings.ts";

/** A resource ID, in the model. */
export interface ReferenceResource {
  readonly appId: string;
  readonly cname: string;
  readonly uid: string;
  readonly hours: number;
  readonly issuedAt: number;
  recording?: ReferenceRecording | undefined;
  /** True if the caller has received the recording ID. */
  isSidKnown: boolean;
}

interface End {
  readonly at: number;
  readonly state: "stopped" | "exited" | "failed" | "aborted";
}

/** A recording, in the model. */
export class ReferenceRecording {
  readonly call: ApiCall;
  readonly resource: ReferenceResource;
  readonly room: ReferenceRoom;
  readonly startedAt: number;
  lists: Lists;
  /** True if there is something in the files. */
  isFilled = false;
  idleSince: number | undefined;
  end: End | undefined;

  constructor(call: ApiCall, resource: ReferenceResource, room: ReferenceRoom, now: number) {
    this.call = call;
    this.resource = resource;
    this.room = room;
    this.startedAt = now;
    this.lists = call.lists;
  }

  /** Time has passed in which the room was the same. */
  timePassed(now: number): void {
    if (this.end !== undefined) return;
    const exit = (this.idleSince ?? Number.POSITIVE_INFINITY) + this.call.maxIdleTime * 1000;
    if (Math.min(now, exit) >= this.startedAt + startUp) this.listen();
    if (now > exit) this.end = { at: exit, state: "exited" };
  }

  /** Somebody came, went, or sends something else. */
  roomChanged(now: number): void {
    if (this.end !== undefined) return;
    if (this.room.users.has(this.resource.uid)) this.end = { at: now, state: "aborted" };
    else this.look(now);
  }

  look(now: number): void {
    if (!this.#isIdle) this.idleSince = undefined;
    else this.idleSince ??= now;
    if (now >= this.startedAt + startUp) this.listen();
  }

  /** Takes what comes in. */
  listen(): void {
    for (const [uid, sends] of this.room.users) {
      if (sends.audio && this.#wants("audio", uid)) this.isFilled = true;
      if (sends.video && this.#wants("video", uid)) this.isFilled = true;
    }
  }

  get #isIdle(): boolean {
    const users = [...this.room.users.values()];
    return !users.some(({ audio, video }) => !this.call.live || audio || video);
  }

  #wants(medium: "audio" | "video", uid: string): boolean {
    const { streamTypes } = this.call;
    const audio = streamTypes === 1 ? undefined : this.lists.audio;
    const video = streamTypes === 0 ? undefined : this.lists.video;
    if (streamTypes === (medium === "audio" ? 1 : 0)) return false;
    if (audio === undefined && video === undefined) return true;
    const list = medium === "audio" ? audio : video;
    return list !== undefined && (list.includes("#allstream#") || list.includes(uid));
  }
}
