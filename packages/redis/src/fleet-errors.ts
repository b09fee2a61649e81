/** Raised when more recordings wait for their start than `longestQueue` allows. Nothing was sent. */
export class QueueFullError extends Error {
  override readonly name = "QueueFullError";
}

/** Raised when `start` could not be sent within the time that was set. The recording does not run. */
export class StartTooLateError extends Error {
  override readonly name = "StartTooLateError";
}

/** Raised when a recording is to start after the fleet was closed. Nothing was sent. */
export class FleetClosedError extends Error {
  override readonly name = "FleetClosedError";
}
