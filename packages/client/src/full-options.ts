import type { ExpiringEvent } from "./life/life.ts";
import type { Logger } from "./logger.ts";
import type { CloudRecordingOptions as CoreOptions } from "./options.ts";
import type { RateLimiter } from "./rate-limit/rate-limiter.ts";
import type { SessionStore } from "./sessions/session-store.ts";

/** Options of {@linkcode CloudRecording}. */
export interface CloudRecordingOptions extends CoreOptions {
  /**
   * Where recordings are written down before they start, until they have ended.
   * Give one that outlives the process, such as the file store of `@cloud-recording/node`, and a crash loses none.
   *
   * @default a store in memory
   */
  readonly store?: SessionStore;
  /**
   * What keeps calls within 10 requests per second per App ID (GEN-18, AMB-22), or `false` for no limit.
   *
   * @default one for all clients in this process that send by the same `fetch`
   */
  readonly rateLimiter?: RateLimiter | false;
  /**
   * Takes what the client has to say, such as `console`. It never gets a secret.
   *
   * @default nothing is said
   */
  readonly logger?: Logger;
  /**
   * Called once for a recording that is used in the last ten minutes of its time (`resourceExpiredHour`).
   *
   * @default the logger is warned
   */
  readonly onExpiring?: (event: ExpiringEvent) => void;
}
