import type { Client } from "openapi-fetch";
import { type Answer, type CallOptions, perform, type SendInit } from "./call.ts";
import type { ErrorContext } from "./errors/cloud-recording-error.ts";
import type { paths } from "./generated/schema.ts";
import type { CloudRecordingOptions, RequestValidators } from "./options.ts";
import type { RecordingSession } from "./session.ts";

/** What the six methods share: the openapi-fetch client, the App ID, and how a call is made. */
export class Caller {
  readonly api: Client<paths>;
  readonly appId: string;
  /** Time limit of a call, in milliseconds. */
  readonly timeout: number;
  readonly #options: CloudRecordingOptions;

  constructor(api: Client<paths>, options: CloudRecordingOptions) {
    this.api = api;
    this.appId = options.appId;
    this.timeout = options.timeout ?? 30_000;
    this.#options = options;
  }

  /** The path parameters of every method that needs a running recording. */
  pathOf({ resourceId, sid, mode }: RecordingSession): {
    appid: string;
    resourceid: string;
    sid: string;
    mode: RecordingSession["mode"];
  } {
    return { appid: this.appId, resourceid: resourceId, sid, mode };
  }

  /** Makes a call with a body that the checks of an operation accept. */
  post(
    operationId: keyof RequestValidators,
    context: ErrorContext,
    body: object,
    options: CallOptions | undefined,
    send: (init: SendInit) => Promise<{ response: Response }>,
  ): Promise<Answer> {
    const { validateRequest, onWarning } = this.#options;
    const validate = validateRequest === false ? undefined : validateRequest?.[operationId];
    return perform({ ...this.#limits(options), context, body, validate, onWarning, send });
  }

  /** Makes a call without a body. */
  get(
    context: ErrorContext,
    options: CallOptions | undefined,
    send: (init: SendInit) => Promise<{ response: Response }>,
  ): Promise<Answer> {
    return perform({ ...this.#limits(options), context, send });
  }

  #limits(options: CallOptions | undefined): { timeout: number; signal: AbortSignal | undefined } {
    return { timeout: options?.timeout ?? this.timeout, signal: options?.signal };
  }
}
