import { type CallerOptions, checkMethods, checkOptions } from "./call/caller-options.ts";
import type { Logger } from "./call/logger.ts";
import type { ExpiringEvent } from "./recording.ts";
import type { SessionStore } from "./sessions/session-store.ts";

/** Options of {@linkcode CloudRecording}. */
export interface CloudRecordingOptions extends CallerOptions {
  /**
   * Keeps recordings from before they start until they have ended.
   * With one that outlives the process, such as the file store of `@cloud-recording/node`, a crash loses none.
   *
   * @default a store in memory
   */
  readonly store?: SessionStore | undefined;
  /**
   * Takes the messages of the client, such as `console` or pino. It never gets a secret.
   *
   * @default nothing is logged
   */
  readonly logger?: Logger | undefined;
  /**
   * Called once for a recording that is used in the last ten minutes of its time (`resourceExpiredHour`).
   *
   * @default the logger is warned
   */
  readonly onExpiring?: ((event: ExpiringEvent) => void) | undefined;
}

/**
 * Checks what types cannot, or what a caller without types got wrong.
 *
 * @throws ConfigurationError that names the option, never its value
 */
export function checkAllOptions(options: CloudRecordingOptions): void {
  checkOptions(options);
  const { store, logger, onExpiring } = options;
  checkMethods("store", store, ["save", "remove", "get", "list"]);
  checkMethods("logger", logger, ["debug", "info", "warn", "error"]);
  checkMethods("onExpiring", onExpiring && { onExpiring }, ["onExpiring"]);
}
