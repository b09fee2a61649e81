import { type CallOptions, perform, type Read } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { ErrorCatalogue, ErrorContext } from "./errors/cloud-recording-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { RequestValidators } from "./generated/request-validators.ts";
import type { paths } from "./generated/schema.ts";
import { checkNames } from "./given.ts";
import type { CloudRecordingOptions } from "./options.ts";
import type { RetryOptions } from "./recovery/retry-options.ts";
import type { RecordingSession } from "./session.ts";
import type { SendRequest } from "./transport/long-way.ts";

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

  constructor(
    request: SendRequest,
    options: CloudRecordingOptions,
    catalogue: ErrorCatalogue | undefined,
  ) {
    this.#request = request;
    this.appId = options.appId;
    this.timeout = options.timeout ?? 30_000;
    this.clock = options.clock ?? systemClock;
    this.retry = options.retry === false ? { attempts: 1 } : { ...options.retry };
    this.#options = options;
    this.#catalogue = catalogue;
  }

  /** Checks a call, then makes it. */
  async call<Result>(
    { context, url, path, operationId, body, session, read, within }: MethodCall<Result>,
    { timeout = this.timeout, signal }: CallOptions = {},
  ): Promise<Result> {
    const { validateRequest, onWarning, rateLimiter } = this.#options;
    checkNames(context);
    const check = validateRequest && operationId && validateRequest[operationId];
    const violations = check ? check(body, session) : [];
    const errors = violations.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new InvalidRequestError(context, errors);
    for (const warning of violations) onWarning?.(warning, context);
    const repetition = {
      context: { ...context, catalogue: this.#catalogue },
      clock: this.clock,
      hooks: this.#options,
      retry: this.retry,
      within,
      timeout,
      signal,
      setAlarm: this.#request.setAlarm,
      takeTurn: (onWait: (queued: number) => void) =>
        rateLimiter ? rateLimiter.take(this.appId, { signal, onWait }) : undefined,
    };
    const send = this.#request(body ? "post" : "get", url, {
      params: { path: { appid: this.appId, ...path } },
      body,
    });
    return perform(repetition, send, read);
  }
}
