import type { LogEntry } from "./log-entry.ts";

/** An entry whose members can change. */
type Slot = { -readonly [name in keyof LogEntry]: LogEntry[name] | undefined };

/** All slots have the same members from the beginning, which makes it cheap to write over them. */
const emptySlot: Slot = {
  operation: undefined,
  method: undefined,
  path: undefined,
  status: 0,
  code: undefined,
  reason: undefined,
  chinese: undefined,
  warnings: undefined,
  chineseWarnings: undefined,
  fault: undefined,
  at: 0,
  durationMs: 0,
  error: undefined,
};

/**
 * The last calls, in the order of their answers.
 *
 * It writes over its oldest entry instead of keeping the new one. Hundreds of young objects that are kept
 * for a while make V8 enlarge the space for young objects, and the process would double its memory under load.
 */
export class RequestLog {
  readonly #size: number;
  readonly #slots: Slot[] = [];
  #next = 0;

  /** @param size how many calls it keeps */
  constructor(size: number) {
    this.#size = size;
  }

  readonly add = (entry: LogEntry): void => {
    this.#slots[this.#next] ??= { ...emptySlot };
    const slot = this.#slots[this.#next] as Slot;
    slot.operation = entry.operation;
    slot.method = entry.method;
    slot.path = entry.path;
    slot.status = entry.status;
    slot.code = entry.code;
    slot.reason = entry.reason;
    slot.chinese = entry.chinese;
    slot.warnings = entry.warnings;
    slot.chineseWarnings = entry.chineseWarnings;
    slot.fault = entry.fault;
    slot.error = entry.error;
    slot.at = entry.at;
    slot.durationMs = entry.durationMs;
    this.#next = (this.#next + 1) % this.#size;
  };

  /** The oldest first. */
  list(): LogEntry[] {
    const isFull = this.#slots.length === this.#size;
    const oldest = isFull ? this.#next : 0;
    const entries = this.#slots.map((slot) => {
      const members = Object.entries(slot).filter(([, value]) => value !== undefined);
      return Object.fromEntries(members) as unknown as LogEntry;
    });
    return [...entries.slice(oldest), ...entries.slice(0, oldest)];
  }

  clear(): void {
    this.#slots.length = 0;
    this.#next = 0;
  }
}
