import createClient, { type Client } from "openapi-fetch";
import type { CallOptions } from "./call.ts";
import { Caller } from "./caller.ts";
import type { ErrorCatalogue } from "./errors/cloud-recording-error.ts";
import { isServiceError } from "./errors/service-error.ts";
import { defaultBaseUrl, requestContentType } from "./generated/constants.ts";
import { retryRules } from "./generated/retry-rules.ts";
import type { AcquireClientRequest, Layout, paths, StreamSubscribe } from "./generated/schema.ts";
import { given } from "./given.ts";
import { acquire } from "./methods/acquire.ts";
import { query } from "./methods/query.ts";
import { start } from "./methods/start.ts";
import { stop } from "./methods/stop.ts";
import { update } from "./methods/update.ts";
import { updateLayout } from "./methods/update-layout.ts";
import { type CloudRecordingOptions, checkOptions } from "./options.ts";
import type { RecordOptions } from "./record-options.ts";
import { MixRecording, Recording, type RecordingOf } from "./recording.ts";
import type { RecordingState, StoppedRecording } from "./recording-state.ts";
import type { Channel, Mode, RecordingSession, Resource, StartSettings } from "./session.ts";
import { basicAuthorization } from "./transport/authorization.ts";
import { checkBaseUrl } from "./transport/base-url.ts";
import { type Destination, longWay, type SendRequest } from "./transport/long-way.ts";

/**
 * A client of the anyRTC Cloud Recording service for one App ID.
 *
 * Three levels, each usable alone: {@linkcode record} gives a recording with a life, the six methods make one call each,
 * and {@linkcode api} is the bare openapi-fetch client.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client/core";
 *
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 * });
 * await using recording = await cloud.record({
 *   channel: { cname: "room-42", uid: "527841" },
 *   mode: "mix",
 *   recordingConfig: { channelType: 0 },
 *   storageConfig: { vendor: 2, region: 1, bucket: "my-bucket", accessKey: "…", secretKey: "…" },
 * });
 * const { status, files } = await recording.query();
 * ```
 */
export class CloudRecording {
  /** The App ID that all calls are made for. */
  readonly appId: string;
  /** Where the service is. */
  readonly baseUrl: string;
  /**
   * The bare openapi-fetch client, typed by path, with credentials and content type set.
   * It neither checks requests nor unwraps answers.
   */
  readonly api: Client<paths>;
  readonly #caller: Caller;

  /**
   * Makes a client; nothing is sent.
   *
   * @param options credentials and the rest
   * @param catalogue the texts of errors; `@cloud-recording/client` brings them
   * @param way how a request of the six methods is made; `@cloud-recording/client` knows a shorter one
   * @throws ConfigurationError if an option is missing or not usable
   */
  constructor(
    options: CloudRecordingOptions,
    catalogue?: ErrorCatalogue,
    way: (api: Client<paths>, destination: Destination) => SendRequest = longWay,
  ) {
    checkOptions(options);
    // Looked up at each call, so that a fetch that is patched later is used.
    const standard = (request: Request) => globalThis.fetch(request);
    const { appId, customerId, customerCertificate, fetch = standard, Request } = options;
    this.appId = appId;
    this.baseUrl = checkBaseUrl(options.baseUrl ?? defaultBaseUrl);
    const destination = {
      baseUrl: this.baseUrl,
      headers: {
        Authorization: basicAuthorization(customerId, customerCertificate),
        "Content-Type": requestContentType,
      },
      fetch,
    };
    this.api = createClient<paths>({
      ...destination,
      // A redirect is no answer of this service, and would carry the request elsewhere.
      redirect: "manual",
      // Without one, it takes the global one.
      Request: Request as typeof globalThis.Request,
    });
    this.#caller = new Caller(way(this.api, destination), options, catalogue);
  }

  /**
   * Gets the resource ID that a recording needs to start (ACQ-01).
   *
   * @throws CloudRecordingError
   */
  acquire(request: Channel & AcquireClientRequest, options?: CallOptions): Promise<Resource> {
    return acquire(this.#caller, request, options);
  }

  /**
   * Starts a recording with a resource ID that is at most five minutes old (START-01, SEQ-08).
   *
   * A recording that has started is not yet a recording that runs: ask {@linkcode query} until its status is 4 or 5.
   *
   * If its answer is lost it is repeated with the same resource ID, which cannot start a second recording (AMB-95).
   *
   * @throws SidUnknownError if the recording runs and the answer with its `sid` was lost
   * @throws CloudRecordingError; after a lost answer it tells what to do, and `error.recording` holds the resource ID
   */
  start<M extends Mode>(
    resource: Resource,
    settings: StartSettings<M>,
    options?: CallOptions,
  ): Promise<RecordingSession<M>> {
    return start(this.#caller, resource, settings, options);
  }

  /**
   * Replaces the subscription lists of a running recording as a whole (UPD-05).
   *
   * @throws CloudRecordingError
   */
  update(
    session: RecordingSession,
    streamSubscribe: StreamSubscribe,
    options?: CallOptions,
  ): Promise<void> {
    return update(this.#caller, session, streamSubscribe, options);
  }

  /**
   * Replaces the layout of a running mix recording as a whole (UPL-05): what is left out returns to its default.
   *
   * @throws CloudRecordingError
   */
  updateLayout(
    session: RecordingSession<"mix">,
    layout: Layout,
    options?: CallOptions,
  ): Promise<void> {
    return updateLayout(this.#caller, session, layout, options);
  }

  /**
   * Tells the state of a recording (QRY-04).
   *
   * In the first seconds after `start` the service may answer 404 although the recording is fine.
   *
   * @throws CloudRecordingError
   */
  query(session: RecordingSession, options?: CallOptions): Promise<RecordingState> {
    return query(this.#caller, session, options);
  }

  /**
   * Ends a recording (STOP-04). It may take some seconds.
   *
   * If its answer is lost it is repeated, and 49 or 404 is then an outcome with a `notice` (AMB-10).
   *
   * @throws CloudRecordingError; code 49 or 404 means that it had ended before, 435 that it has no files
   */
  stop(session: RecordingSession, options?: CallOptions): Promise<StoppedRecording> {
    return stop(this.#caller, session, options);
  }

  /**
   * Takes over a recording that runs, such as one that another process has started.
   *
   * @param session what names it: `recording.session`, or what `JSON.stringify(recording)` has saved
   */
  resume<M extends Mode>(session: RecordingSession<M>): RecordingOf<M>;
  resume(session: RecordingSession): Recording {
    return session.mode === "mix"
      ? new MixRecording(this, session as RecordingSession<"mix">)
      : new Recording(this, session);
  }

  /**
   * Acquires and starts: a recording with a life of its own.
   *
   * A resource ID that the service does not take any more is acquired anew, up to twice (AMB-27).
   *
   * @throws CloudRecordingError
   */
  record<M extends Mode>(
    options: RecordOptions<M>,
    callOptions?: CallOptions,
  ): Promise<RecordingOf<M>>;
  async record(options: RecordOptions, callOptions?: CallOptions): Promise<Recording> {
    const { channel, resourceExpiredHour, ...settings } = given("start", "options", options);
    const { cname, uid, token } = given("start", "channel", channel);
    // JSON leaves out what is undefined.
    const request = { cname, uid, resourceExpiredHour } as Channel;
    const start = { ...settings, token } as StartSettings;
    for (let turn = 1; ; turn++) {
      const resource = await this.acquire(request, callOptions);
      try {
        return this.resume(await this.start(resource, start, callOptions));
      } catch (error) {
        const stale = isServiceError(error) && retryRules[error.code] === "acquire-again";
        if (!stale || this.#caller.retry.attempts === 1 || turn === 3) throw error;
      }
    }
  }
}
