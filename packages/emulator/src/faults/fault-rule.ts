import type { Failure } from "../control/session.ts";
import type { OperationId } from "../operation.ts";

/** Effect on a recording, which is no failure of the call. */
export type FaultEffect = Failure | "backuped" | "failover" | "created";

/** A way for a call to go wrong. At least one property is there. */
export interface Fault {
  /** Time that the call waits before anything happens, in milliseconds. */
  readonly delay?: number | undefined;
  /**
   * HTTP status of the response.
   *
   * @default what the code or message of the response usually comes with
   */
  readonly status?: number | undefined;
  /** Code of the service: the response is `{"code":…,"reason":…}`. It may be one that is not documented. */
  readonly code?: number | undefined;
  /** Message of the gateway: the response is `{"message":…}`. Beside a code it is the reason. */
  readonly message?: string | undefined;
  /** The connection breaks off before or after the call has acted. In-process, `fetch` rejects. */
  readonly drop?: "before" | "after" | undefined;
  /** The response ends in the middle of its JSON, or is a page of HTML as proxies send it. */
  readonly body?: "truncated" | "html" | undefined;
  /**
   * True if the call acts although its response says otherwise, as after a time-out of the gateway.
   *
   * @default false
   */
  readonly acts?: boolean | undefined;
  /**
   * Effect on the recording: on `start`, the reason why its recorder does not get to work, which only `query` shows;
   * on `acquire` and `start`, `created`: success comes with HTTP status 201 (AMB-07);
   * on `stop`, `backuped` (AMB-92); on `query`, `update`, `updateLayout` and `stop`, `failover`: the recorder
   * moves to another machine, so that the call gets 404 and the recording goes on there,
   * in files whose names begin with `bak0_`, `bak1_` and so on.
   */
  readonly effect?: FaultEffect | undefined;
  /**
   * Time in which all calls for the recording get 404 after a `failover`, in milliseconds by the clock
   * of the emulator. With 0 it is the one call only.
   *
   * @default 30000
   */
  readonly duration?: number | "forever" | undefined;
}

/** A fault, and conditions that select its calls. A rule without conditions is for every call. */
export interface FaultRule extends Fault {
  /** Only calls of this operation, or of these. */
  readonly operation?: OperationId | readonly OperationId[] | undefined;
  /** Only calls for this App ID. */
  readonly appId?: string | undefined;
  /** Only calls for this channel. */
  readonly cname?: string | undefined;
  /** Only the nth of the calls that match the conditions above, from 1 on. */
  readonly nth?: number | undefined;
  /** Only so many calls. */
  readonly times?: number | undefined;
  /** Probability of each of the calls to go wrong, from 0 to 1. */
  readonly probability?: number | undefined;
  /**
   * Makes the same calls go wrong every time.
   *
   * @default 1
   */
  readonly seed?: number | undefined;
}
