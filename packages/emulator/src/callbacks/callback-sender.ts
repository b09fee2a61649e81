import type { Clock } from "../clock/clock.ts";
import type { Control } from "../control/control.ts";
import type { SessionSnapshot } from "../control/snapshot.ts";
import type { Callback } from "../generated/callbacks.ts";
import type { Media } from "../media/media.ts";
import type { CallbackAttempt, CallbackDelivery } from "./callback-delivery.ts";
import { postCallback, type Receiver } from "./post-callback.ts";
import { nextEvents, type Progress, type RecordingEvent } from "./progress.ts";

/** Settings of a sender. */
export interface CallbackSenderOptions {
  readonly receiver: Receiver;
  /** Time between two attempts, in milliseconds. */
  readonly retryDelay: number;
  readonly control: Control;
  readonly clock: Clock;
  readonly media?: Media | undefined;
}

interface Followed extends Progress {
  /** Waits for the files to be complete; absent between two waits. */
  files?: Promise<void> | undefined;
  /** Absent as long as it is not known. */
  areUploaded?: boolean | undefined;
}

type Delivery = { -readonly [name in keyof CallbackDelivery]: CallbackDelivery[name] } & {
  attempts: CallbackAttempt[];
};

/** Milliseconds between looks at the recordings. */
const interval = 50;
/** Number of attempts for each callback, as the description says. */
const attemptLimit = 3;
/** Number of callbacks that are remembered. */
const memoryLimit = 1000;
/** Number of requests on their way at the same time; later callbacks wait. */
const requestLimit = 20;
/** Number of callbacks that wait at most; beyond it, new ones fail at once. */
const queueLimit = 10_000;

/** Sends the callbacks of the recordings of an emulator. What a receiver does never reaches the API. */
export class CallbackSender {
  readonly #options: CallbackSenderOptions;
  readonly #followed = new Map<string, Followed>();
  readonly #deliveries: Delivery[] = [];
  readonly #queue: Delivery[] = [];
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  readonly #look: ReturnType<typeof setInterval>;
  #running = 0;
  #end = new AbortController();
  /** The `sid` of the last recording that is followed, or was. */
  #last: string | undefined;

  constructor(options: CallbackSenderOptions) {
    this.#options = options;
    for (const session of options.control.sessions()) this.#followSaved(session);
    this.#look = unrefTimer(setInterval(() => this.#lookSafely(), interval));
  }

  /** Origin of the receiver; the rest of its URL may hold a secret. */
  get origin(): string {
    return this.#options.receiver.url.origin;
  }

  /** The last callbacks, the oldest first. @param limit number of callbacks at most */
  list(limit: number = memoryLimit): CallbackDelivery[] {
    return structuredClone(this.#deliveries.slice(-limit));
  }

  /** Forgets the callbacks that are not pending any more. */
  clear(): void {
    const pending = this.#deliveries.filter(({ state }) => state === "pending");
    this.#deliveries.splice(0, this.#deliveries.length, ...pending);
  }

  /** Forgets recordings and callbacks; what is on its way is broken off. */
  reset(): void {
    this.#end.abort();
    this.#end = new AbortController();
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
    this.#queue.length = 0;
    this.#followed.clear();
    this.#deliveries.length = 0;
    this.#last = undefined;
  }

  /** Ends the sending. */
  close(): void {
    clearInterval(this.#look);
    this.reset();
  }

  /** A recording of an earlier process has told the beginning of its story already. */
  #followSaved({ sid, endedAt }: SessionSnapshot): void {
    this.#last = sid;
    if (endedAt !== undefined) return;
    this.#followed.set(sid, { ...newlyFollowed(), hasStarted: true, sequence: 1 });
  }

  #lookSafely(): void {
    try {
      this.#lookAtAll();
    } catch {
      // A disk that is full is told to the next caller of the API; the next look may succeed.
    }
  }

  #lookAtAll(): void {
    const { control, clock } = this.#options;
    for (const { sid } of control.sessions({ after: this.#last })) {
      this.#last = sid;
      this.#followed.set(sid, newlyFollowed());
    }
    for (const [sid, followed] of this.#followed) {
      const session = control.session(sid);
      if (session === undefined) {
        this.#followed.delete(sid);
        continue;
      }
      const areUploaded = this.#areFilesUploaded(session, followed);
      for (const event of nextEvents(session, followed, areUploaded, clock.now())) {
        this.#enqueue(session, event);
      }
      if (followed.isOver) this.#followed.delete(sid);
    }
  }

  /** True if the files of a recording are in the bucket, all of them; undefined as long as that may come. */
  #areFilesUploaded(session: SessionSnapshot, followed: Followed): boolean | undefined {
    const { control, media } = this.#options;
    if (session.endedAt === undefined) return undefined;
    if (media === undefined) return session.uploadingStatus !== "backuped";
    followed.files ??= media.finished(session.sid).then((finished) => {
      const facts = finished ?? control.session(session.sid)?.media;
      if (facts !== undefined && facts.pending > 0) followed.files = undefined;
      else followed.areUploaded = facts?.isIncomplete !== true;
    }, noResult);
    return followed.areUploaded;
  }

  #enqueue({ cname, uid, sid }: SessionSnapshot, event: RecordingEvent): void {
    const { eventType, serviceType, sequence, at, details } = event;
    const noticeID = crypto.randomUUID();
    const body: Callback = {
      ...{ noticeID, productId: 3, eventType, notifyMs: Date.now() },
      payload: {
        ...{ cname, uid, sid, sequence, sendts: Math.round(at), serviceType },
        details: JSON.stringify(details),
      },
    };
    const delivery: Delivery = { id: noticeID, body, state: "pending", attempts: [] };
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > memoryLimit) this.#deliveries.shift();
    if (this.#queue.length < queueLimit) this.#send(delivery);
    else {
      delivery.state = "failed";
      delivery.attempts.push({
        at: Date.now(),
        signed: false,
        problem: "Too many callbacks are waiting.",
      });
    }
  }

  #send(delivery: Delivery): void {
    this.#queue.push(delivery);
    this.#sendNext();
  }

  #sendNext(): void {
    while (this.#running < requestLimit) {
      const delivery = this.#queue.shift();
      if (delivery === undefined) return;
      this.#running += 1;
      this.#attempt(delivery).finally(() => {
        this.#running -= 1;
        this.#sendNext();
      });
    }
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const { receiver, retryDelay } = this.#options;
    const { signal } = this.#end;
    delivery.body = { ...delivery.body, notifyMs: Date.now() };
    delivery.nextAttemptAt = undefined;
    const attempt = await postCallback(receiver, delivery.body, signal);
    delivery.attempts.push(attempt);
    if (attempt.problem === undefined) delivery.state = "delivered";
    else if (delivery.attempts.length >= attemptLimit || signal.aborted) delivery.state = "failed";
    else {
      delivery.nextAttemptAt = Date.now() + retryDelay;
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.#send(delivery);
      }, retryDelay);
      this.#timers.add(unrefTimer(timer));
    }
  }
}

function noResult(): void {}

function newlyFollowed(): Followed {
  return { hasStarted: false, hasLeft: false, isOver: false, sequence: 0 };
}

/** Lets a process end although a timer is set, where the runtime can do so. */
function unrefTimer<Timer>(timer: Timer): Timer {
  (timer as { unref?: (() => void) | undefined }).unref?.();
  return timer;
}
