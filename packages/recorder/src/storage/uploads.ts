import { setTimeout as sleep } from "node:timers/promises";

/** Settings of the uploads of one recording. */
export interface UploadsOptions {
  /** Uploads a file as it is now. @throws if that fails */
  readonly upload: (name: string) => Promise<void>;
  /** Called after each upload. */
  readonly onUploaded?: ((name: string) => void) | undefined;
  /** Called after each failure. */
  readonly onFailure?: ((error: unknown) => void) | undefined;
  /**
   * Milliseconds before the next attempt after so many failures; the last one repeats.
   *
   * @default 0.5, 1, 2, 5, 10 and 30 seconds
   */
  readonly pauses?: readonly number[] | undefined;
}

/** Uploads the files of a recording one after the other, again and again until it works. Names wait, not contents. */
export class Uploads {
  readonly #options: UploadsOptions;
  readonly #waiting = new Set<string>();
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #current: string | undefined;
  #failures = 0;

  constructor(options: UploadsOptions) {
    this.#options = options;
  }

  /** Files that are not uploaded yet. */
  get pending(): number {
    return this.#waiting.size + (this.#current === undefined ? 0 : 1);
  }

  /** Adds a file, or adds it again because it has changed. */
  add(name: string): void {
    this.#waiting.add(name);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Resolves when nothing waits, or uploads were given up. */
  async settled(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  /** Gives up what waits. */
  close(): void {
    this.#abort.abort();
  }

  async #run(): Promise<void> {
    const { upload, onUploaded, onFailure, pauses = defaultPauses } = this.#options;
    const { signal } = this.#abort;
    for (let name = this.#next(); name !== undefined && !signal.aborted; name = this.#next()) {
      this.#waiting.delete(name);
      this.#current = name;
      try {
        await upload(name);
        this.#failures = 0;
        this.#current = undefined;
        onUploaded?.(name);
      } catch (error) {
        this.#waiting.add(name);
        this.#current = undefined;
        onFailure?.(error);
        const pause = pauses[Math.min(this.#failures++, pauses.length - 1)] ?? 0;
        await sleep(pause, undefined, { ref: false, signal }).catch(() => undefined);
      }
    }
  }

  /** A playlist goes last, so that everything that it lists is there before it. */
  #next(): string | undefined {
    const [first] = this.#waiting;
    for (const name of this.#waiting) if (!name.endsWith(".m3u8")) return name;
    return first;
  }
}

const defaultPauses = [500, 1000, 2000, 5000, 10_000, 30_000];
