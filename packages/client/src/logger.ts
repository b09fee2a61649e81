import type { Hooks } from "./hooks.ts";

/** Takes what the client has to say; `console` is one. It never gets a secret. */
export interface Logger {
  /** Takes what happens all the time. */
  debug(message: string, details?: object): void;
  /** Takes what is good to know. */
  info(message: string, details?: object): void;
  /** Takes what may go wrong. */
  warn(message: string, details?: object): void;
  /** Takes what has gone wrong. */
  error(message: string, details?: object): void;
}

/** Hooks that write to a logger, and then call others. */
export function loggingHooks(logger: Logger | undefined, hooks: Hooks): Hooks {
  if (logger === undefined) return hooks;
  return {
    onRequest(event) {
      logger.debug(`${event.method} is sent`, event);
      return hooks.onRequest?.(event);
    },
    onResponse(event) {
      const { method, error, ...details } = event;
      const told = { ...details, ...(error && { error: error.toJSON() }) };
      logger.debug(`${method} ${error ? "failed" : "succeeded"}`, told);
      return hooks.onResponse?.(event);
    },
    onRetry(event) {
      const { method, delay, error, ...details } = event;
      logger.warn(`${method} is repeated in ${delay} ms: ${error.message}`, details);
      return hooks.onRetry?.(event);
    },
    onWait(event) {
      logger.debug(`${event.method} waits for the rate limit`, event);
      return hooks.onWait?.(event);
    },
  };
}
