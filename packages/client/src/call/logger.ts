import { isCloudRecordingError } from "../errors/cloud-recording-error.ts";
import { type CallEvent, callHook, type Hooks } from "./hooks.ts";

/**
 * Takes the messages of the client. It never gets a secret.
 *
 * `console` and winston take the message first. pino and bunyan take the details first; they are recognised and get
 * them in that order.
 */
export interface Logger {
  /** Takes a message about every call. */
  debug(message: string, details?: object): void;
  /** Takes a message that is good to know. */
  info(message: string, details?: object): void;
  /** Takes a message about a call that is retried, or a recording that expires. */
  warn(message: string, details?: object): void;
  /** Takes a message about a failure that no error reports. */
  error(message: string, details?: object): void;
}

/** Takes the message and its details in any order. */
type Write = (first: string | object | undefined, second?: string | object) => void;

/** A logger that takes the message first, whatever the order of the given one is, and never fails. */
export function messageFirst(logger: Logger): Logger {
  // pino has `bindings()`, bunyan has `fields`.
  const swaps = "bindings" in logger || "fields" in logger;
  const writers: { readonly [level in keyof Logger]: Write } = logger as never;
  const write =
    (level: keyof Logger): Logger["debug"] =>
    (message, details) =>
      callHook(
        (given) => (swaps ? writers[level](given ?? {}, message) : writers[level](message, given)),
        details,
      );
  return {
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
}

/** Hooks that write to a logger, and then call others. */
export function loggingHooks(logger: Logger | undefined, hooks: Hooks): Hooks {
  if (logger === undefined) return hooks;
  return {
    onRequest(event) {
      logger.debug(`${event.method} is sent`, detailsOf(event));
      return hooks.onRequest?.(event);
    },
    onResponse(event) {
      const { method, duration, status } = event;
      const details = { ...detailsOf(event), duration, status };
      if (event.error === undefined) logger.debug(`${method} succeeded`, details);
      else if (isCloudRecordingError(event.error)) {
        logger.debug(`${method} failed`, { ...details, error: event.error.toJSON() });
      } else logger.debug(`${method} was given up`, details);
      return hooks.onResponse?.(event);
    },
    onRetry(event) {
      const { method, delay, error } = event;
      const details = { ...detailsOf(event), delay };
      logger.warn(`${method} is retried in ${delay} ms: ${error.message}`, details);
      return hooks.onRetry?.(event);
    },
    onWait(event) {
      const details = { ...detailsOf(event), queued: event.queued };
      logger.debug(`${event.method} waits for the rate limit`, details);
      return hooks.onWait?.(event);
    },
  };
}

function detailsOf({ method, callId, attempt, recording }: CallEvent): object {
  return { method, callId, attempt, recording };
}
