import { lobby } from "./settings.ts";

interface Sends {
  audio: boolean;
  video: boolean;
}

interface Planned {
  readonly at: number;
  readonly uid: string;
  readonly joins: boolean;
}

/** A channel and its users, in the model. */
export class ReferenceRoom {
  readonly users: Map<string, Sends> = new Map();
  planned: readonly Planned[] = [];

  constructor(cname: string, now: number) {
    if (cname !== "lobby") return;
    for (const { uid, video = true, joinsAfter, leavesAfter } of lobby) {
      if (joinsAfter === undefined) this.users.set(uid, { audio: true, video });
      else this.planned = [...this.planned, { at: now + joinsAfter, uid, joins: true }];
      if (leavesAfter === undefined) continue;
      this.planned = [...this.planned, { at: now + leavesAfter, uid, joins: false }];
    }
  }

  /** @returns whether it was possible */
  join(uid: string, sends: Sends): boolean {
    if (this.users.has(uid)) return false;
    this.users.set(uid, { ...sends });
    return true;
  }

  /** Does what was planned for now. @returns whether anything has changed */
  keepPlan(now: number): boolean {
    const due = this.planned.filter(({ at }) => at === now);
    this.planned = this.planned.filter(({ at }) => at > now);
    return due
      .map(({ uid, joins }) =>
        joins ? this.join(uid, { audio: true, video: false }) : this.users.delete(uid),
      )
      .includes(true);
  }
}
