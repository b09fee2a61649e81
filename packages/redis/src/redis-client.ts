/**
 * A connection to Redis (from 6.2) or Valkey (from 7.2): that of the package `redis` or `@redis/client`, made by
 * `createClient`, `createCluster`, `createClientPool` or `createSentinel`, or any object with its `eval`.
 */
export interface RedisClient {
  /** Runs a Lua script as a whole. */
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>;
}

/** Raised when Redis has not answered in time. */
export class RedisTimeoutError extends Error {
  override readonly name = "RedisTimeoutError";
}

/** Runs scripts on the keys of one App ID. */
export class Scripts {
  readonly #redis: RedisClient;
  readonly #appId: string;
  readonly #timeout: number;

  /** @param timeout time in which Redis must answer, in milliseconds */
  constructor(redis: RedisClient, appId: string, timeout: number) {
    this.#redis = redis;
    this.#appId = appId;
    this.#timeout = timeout;
  }

  /** The whole name of a key. */
  place(key: string): string {
    // A brace in the App ID would end the tag early.
    return `cloud-recording:{${encodeURIComponent(this.#appId)}}:${key}`;
  }

  /** Runs a script. All keys of an App ID have one hash tag, so that a cluster keeps them in one place. */
  async run(
    script: string,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new RedisTimeoutError(`Redis has not responded within ${this.#timeout} ms`));
      }, this.#timeout);
    });
    try {
      const answer = this.#redis.eval(script, {
        keys: keys.map((key) => this.place(key)),
        arguments: args.map(String),
      });
      return await Promise.race([answer, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
}
