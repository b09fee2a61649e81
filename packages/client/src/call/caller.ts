import type { ErrorContext } from "../errors/cloud-recording-error.ts";
import { checkNumber } from "../errors/configuration-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { createRedact, type Redact } from "../errors/redaction.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import type { RequestValidators } from "../generated/request-validators.ts";
import type { Violation } from "../generated/violation.ts";
import type { RecordingSession } from "../settings/session.ts";
import { type Clock, systemClock } from "../time/clock.ts";
import { type Destination, destinationOf } from "../transport/destination.ts";
import { sendRequest } from "../transport/send-request.ts";
import { type CallerOptions, checkOptions } from "./caller-options.ts";
import { checkRecording } from "./check-arguments.ts";
import { callHook } from "./hooks.ts";
import { type CallOptions, type Exchange, perform } from "./perform.ts";
import type { RetryContext } from "./retry.ts";
import type { RetryOptions } from "./retry-options.ts";

/** The parts of a call that can be checked before it is sent. */
export type CheckedCall = Pick<MethodCall<unknown>, "context" | "operationId" | "body" | "session">;

/** One call of a method. */
export interface MethodCall<Result> extends Exchange<Result> {
  readonly context: ErrorContext;
  readonly operationId: OperationId;
  /** Values of the path, besides the App ID. */
  readonly values?: { readonly [parameter: string]: string } | undefined;
  readonly body?: object | undefined;
  /** The recording that the call is for, as far as it is known. */
  readonly session?: RecordingSession | undefined;
  /** Time in which the call makes sense, in milliseconds. */
  readonly within?: number | undefined;
  /** Called before an attempt is sent. */
  readonly onSend?: (() => void) | undefined;
}

/** Checks a request of a caller without sending it. */
export let checkCall: (caller: Caller, call: CheckedCall) => readonly Violation[];

/** Checks a call, then makes it. */
export let makeCall: <Result>(
  caller: Caller,
  call: MethodCall<Result>,
  options: CallOptions | undefined,
) => Promise<Result>;

/**
 * Credentials and options of calls. The methods of the small bundle take it as their first argument.
 *
 * @example
 * ```ts
 * import { acquire, Caller, start, stop } from "@cloud-recording/client/calls";
 *
 * const caller = new Caller({ appId: "…", customerId: "…", customerCertificate: "…" });
 * const resource = await acquire(caller, { cname: "room-42", uid: "527841" });
 * const session = await start(caller, resource, { mode: "mix", recordingConfig: { channelType: 0 } });
 * const { files } = await stop(caller, session);
 * ```
 */
export class Caller {
  static {
    // The methods are functions beside this class; apps need neither.
    checkCall = (caller, call) => caller.#check(call);
    makeCall = (caller, call, options) => caller.#call(call, options);
  }

  /** The App ID of all calls. */
  readonly appId: string;
  /** Time limit of an attempt, in milliseconds. */
  readonly timeout: number;
  /** Time in which a recording that is not found may come back, in milliseconds. */
  readonly notFoundPatience: number;
  /** Time and chance. */
  readonly clock: Clock;
  /** Options of retries. */
  readonly retry: RetryOptions;
  /** The service, with the credentials. */
  readonly #destination: Destination;
  readonly #options: CallerOptions;
  readonly #prefix: string;
  /** Paths with the App ID in them. */
  readonly #paths: { [operation in OperationId]?: string } = {};
  #calls = 0;

  /**
   * Creates a caller; nothing is sent.
   *
   * @throws ConfigurationError if an option is missing or not usable
   */
  constructor(options: CallerOptions) {
    checkOptions(options);
    this.appId = options.appId;
    this.timeout = options.timeout ?? 30_000;
    this.notFoundPatience = options.notFoundPatience ?? 120_000;
    this.clock = options.clock ?? systemClock;
    this.retry = options.retry === false ? { attempts: 1 } : { ...options.retry };
    this.#destination = destinationOf(options);
    this.#options = options;
    this.#prefix = this.clock.random().toString(36).slice(2, 8);
  }

  /**
   * Checks a request without sending it.
   *
   * @returns warnings
   * @throws InvalidRequestError if it breaks the rules of the service
   */
  #check({ context, operationId, body, session }: CheckedCall): readonly Violation[] {
    checkRecording(context);
    const checks: Partial<RequestValidators> = this.#options.validateRequest || {};
    const validate = operationId === "queryRecording" ? undefined : checks[operationId];
    const violations = validate ? validate(body, session) : [];
    const errors = violations.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new InvalidRequestError(context, errors);
    return violations;
  }

  /** Checks a call, then makes it. */
  async #call<Result>(
    call: MethodCall<Result>,
    options: CallOptions & Pick<CallerOptions, "onWarning"> = {},
  ): Promise<Result> {
    const { timeout = this.timeout, signal, leeway, onSuccess } = options;
    const { rateLimiter, onWarning, catalogue, customerCertificate } = {
      ...this.#options,
      ...options,
    };
    checkNumber("timeout", 1, timeout);
    for (const warning of this.#check(call)) {
      callHook((given) => onWarning?.(given, call.context), warning);
    }
    const { context, operationId, values, body, within, onSend } = call;
    const { method, recording } = context;
    const { headers } = this.#destination;
    const { verb, path } = operations[operationId];
    this.#paths[operationId] ??= path.replace("{appid}", () => encodeURIComponent(this.appId));
    const secrets = [customerCertificate, headers.Authorization.slice("Basic ".length)];
    let redactOnce: Redact | undefined;
    // Made for the first error, because most calls have none.
    const redact: Redact = (text) => {
      redactOnce ??= createRedact(secrets, body);
      return redactOnce(text);
    };
    this.#calls += 1;
    const retryContext: RetryContext = {
      context: { method, recording, catalogue, redact },
      callId: `${this.#prefix}-${this.#calls}`,
      clock: this.clock,
      hooks: this.#options,
      retry: this.retry,
      within,
      timeout,
      signal,
      onSend,
      onSuccess,
      takeTurn: async (onWait) =>
        rateLimiter && (await rateLimiter.take(this.appId, { signal, onWait, leeway, method })),
    };
    const request = {
      verb,
      path: this.#paths[operationId],
      values,
      // Once, so that every attempt sends the same.
      body: body && JSON.stringify(body),
      keepsPart: call.salvage !== undefined,
    } as const;
    return await perform(retryContext, call, (end) => {
      return sendRequest(this.#destination, request, end);
    });
  }
}
