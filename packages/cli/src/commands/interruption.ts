/** Ctrl-C and `SIGTERM`: the first one asks for a clean end, the second one for an end at once. */
export class Interruption implements Disposable {
  readonly #first = new AbortController();
  readonly #second = new AbortController();
  readonly #handle = (): void => {
    if (this.#first.signal.aborted) this.#second.abort();
    this.#first.abort();
  };

  constructor() {
    process.on("SIGINT", this.#handle).on("SIGTERM", this.#handle);
  }

  /** Aborted by the first signal. */
  get first(): AbortSignal {
    return this.#first.signal;
  }

  /** Aborted by the second signal. */
  get second(): AbortSignal {
    return this.#second.signal;
  }

  [Symbol.dispose](): void {
    process.off("SIGINT", this.#handle).off("SIGTERM", this.#handle);
  }
}
