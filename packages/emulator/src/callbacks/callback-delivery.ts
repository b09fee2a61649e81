import type { Callback } from "../generated/callbacks.ts";

/** One attempt to send a callback. It holds no address, no secret and nothing of the response. */
export interface CallbackAttempt {
  /** In milliseconds since the epoch, by the clock of this machine. */
  readonly at: number;
  /** True if it was sent with a signature; false if it was not sent at all. */
  readonly signed: boolean;
  /** HTTP status of the response, if there was one. */
  readonly status?: number | undefined;
  /** Reason why it failed; absent if it has not. */
  readonly problem?: string | undefined;
}

/** A callback of the emulator, and what became of it. */
export interface CallbackDelivery {
  /** The `noticeID` of the callback. */
  readonly id: string;
  /** Body of the last attempt. */
  readonly body: Callback;
  /** `delivered` if the receiver has confirmed it, `failed` if it is not sent again. */
  readonly state: "pending" | "delivered" | "failed";
  /** The attempts, the first one first. */
  readonly attempts: readonly CallbackAttempt[];
  /** Moment of the next attempt in milliseconds since the epoch, by the clock of this machine; absent if there is none to wait for. */
  readonly nextAttemptAt?: number | undefined;
}
