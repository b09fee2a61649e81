const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Ctrl-C, `SIGTERM`, and the end of the terminal: the first one asks for a clean end, the second one for an end at once. */
export class Interruption implements Disposable {
  readonly #first = new AbortController();
  readonly #second = new AbortController();
  readonly #handle = (): void => {
    if (this.#first.signal.aborted) this.#second.abort();
    this.#first.abort();
  };

  constructor() {
    for (const signal of signals) process.on(signal, this.#handle);
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
    for (const signal of signals) process.off(signal, this.#handle);
  }
}
