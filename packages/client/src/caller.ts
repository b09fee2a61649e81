import { type CallOptions, type Fetch, perform, type Read, type SendInit } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { ErrorCatalogue, ErrorContext } from "./errors/cloud-recording-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { RequestValidators } from "./generated/request-validators.ts";
import type { paths } from "./generated/schema.ts";
import { checkNames } from "./given.ts";
import type { CloudRecordingOptions } from "./options.ts";
import type { RetryOptions } from "./recovery/retry-options.ts";
import type { RecordingSession } from "./session.ts";
import type { SendRequest } from "./transport/short-way.ts";

/** One call of a method. */
export interface MethodCall<Result> {
  readonly context: ErrorContext;
  readonly url: keyof paths;
  /** What stands in the path, besides the App ID. */
  readonly path?: { readonly [parameter: string]: string };
  /** The check of the body; absent if there is no body. */
  readonly operationId?: keyof RequestValidators | undefined;
  readonly body?: object | undefined;
  /** What is known of the recording that the call is for. */
  readonly session?: RecordingSession;
  /** Makes the result out of an answer; what it throws counts as an answer that was lost. */
  readonly read: Read<Result>;
  /** How long the call makes sense, in milliseconds. */
  readonly within?: number;
}

/** What the six methods share: the way to the service, the App ID, and how a call is made. */
export class Caller {
  readonly appId: string;
  /** Time limit of an attempt, in milliseconds. */
  readonly timeout: number;
  readonly clock: Clock;
  readonly retry: RetryOptions;
  readonly #options: CloudRecordingOptions;
  readonly #catalogue: ErrorCatalogue | undefined;
  readonly #request: SendRequest;
  readonly #fetch: Fetch;

  constructor(
    request: SendRequest,
    fetch: Fetch,
    options: CloudRecordingOptions,
    catalogue: ErrorCatalogue | undefined,
  ) {
    this.#request = request;
    this.#fetch = fetch;
    this.appId = options.appId;
    this.timeout = options.timeout ?? 30_000;
    this.clock = options.clock ?? systemClock;
    this.retry = options.retry === false ? { attempts: 1 } : { ...options.retry };
    this.#options = options;
    this.#catalogue = catalogue;
  }

  /** Checks a call, then makes it. */
  async call<Result>(
    { url, path, operationId, body, session, read, within, ...call }: MethodCall<Result>,
    options: CallOptions | undefined,
  ): Promise<Result> {
    const { validateRequest, onWarning, rateLimiter } = this.#options;
    checkNames(call.context);
    const check = validateRequest && operationId && validateRequest[operationId];
    const violations = check ? check(body, session) : [];
    const errors = violations.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new InvalidRequestError(call.context, errors);
    for (const warning of violations) onWarning?.(warning, call.context);
    const context = { ...call.context, catalogue: this.#catalogue };
    const timeout = options?.timeout ?? this.timeout;
    const signal = options?.signal;
    const repetition = {
      context,
      clock: this.clock,
      hooks: this.#options,
      retry: this.retry,
      within,
      timeout,
      signal,
      fetch: this.#fetch,
      takeTurn: (onWait: (queued: number) => void) =>
        rateLimiter ? rateLimiter.take(this.appId, { signal, onWait }) : undefined,
    };
    const params = { path: { appid: this.appId, ...path } };
    const send = (init: SendInit) =>
      this.#request(body ? "post" : "get", url, { params, body, ...init });
    return perform(repetition, send, read);
  }
}
