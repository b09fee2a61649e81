/** Memory of the callbacks that have been received, so that none is processed twice. */
export interface CallbackHistory {
  /**
   * Adds an event, in one step that no other request can interrupt, such as `SET id 1 NX PXAT time` of Redis.
   *
   * @param id identifies the event
   * @param until when it may be forgotten, in Unix milliseconds
   * @returns false if it is there already
   */
  add(id: string, until: number): boolean | Promise<boolean>;
}

/** Settings of a history in memory. */
export interface MemoryHistoryOptions {
  /**
   * Number of events that are remembered at most; beyond it, the oldest are forgotten.
   *
   * @default 10000
   */
  readonly limit?: number | undefined;
  /**
   * Source of the time, in Unix milliseconds.
   *
   * @default Date.now
   */
  readonly now?: (() => number) | undefined;
}

/**
 * Creates a history in the memory of this process. Several processes behind one URL need a shared one.
 *
 * @example
 * ```ts
 * import { memoryCallbackHistory } from "@cloud-recording/client/callbacks";
 *
 * const history = memoryCallbackHistory({ limit: 1000 });
 * console.log(history.add("4eb720f0", Date.now() + 60_000)); // true
 * console.log(history.add("4eb720f0", Date.now() + 60_000)); // false
 * ```
 */
export function memoryCallbackHistory(options: MemoryHistoryOptions = {}): CallbackHistory {
  const { limit = 10_000, now = Date.now } = options;
  const events = new Map<string, number>();
  return {
    add(id, until) {
      const known = events.get(id);
      if (known !== undefined && known >= now()) return false;
      events.delete(id);
      events.set(id, until);
      const [oldest] = events.keys();
      if (events.size > limit && oldest !== undefined) events.delete(oldest);
      return true;
    },
  };
}
