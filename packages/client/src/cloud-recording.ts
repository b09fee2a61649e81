import type { CallOptions } from "./call.ts";
import { CloudRecording as CloudRecordingCore } from "./core.ts";
import { errorCatalogue } from "./errors/catalogue.ts";
import { validateRequest } from "./generated/request-validators.ts";
import type { CloudRecordingOptions } from "./options.ts";
import type { RecordOptions as CoreRecordOptions } from "./record-options.ts";
import type { RecordingOf } from "./recording.ts";
import type {
  StartSettings as CoreStartSettings,
  Mode,
  RecordingSession,
  Resource,
} from "./session.ts";
import { encodeStorage, type NamedClientRequests } from "./storage-config.ts";
import { isObject } from "./transport/answer.ts";

/** Settings of `start`, by mode; object storage by number or by name. */
export type StartSettings<M extends Mode = Mode> = CoreStartSettings<M, NamedClientRequests>;

/** Options of `record()`, by mode; object storage by number or by name. */
export type RecordOptions<M extends Mode = Mode> = CoreRecordOptions<M, NamedClientRequests>;

/**
 * A client of the anyRTC Cloud Recording service for one App ID.
 *
 * Three levels, each usable alone: {@linkcode record} gives a recording with a life, the six methods make one call each,
 * and {@linkcode api} is the bare openapi-fetch client.
 *
 * Requests are checked before they are sent, unless `validateRequest` is `false`,
 * and object storage is taken by name too: `vendor: "aliyun", region: "CN_Shanghai"`.
 * Import from `@cloud-recording/client/core` for a client that brings neither along.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
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
 *   storageConfig: {
 *     vendor: "aliyun",
 *     region: "CN_Shanghai",
 *     bucket: "my-bucket",
 *     accessKey: "…",
 *     secretKey: "…",
 *   },
 * });
 * const { status, files } = await recording.query();
 * ```
 */
export class CloudRecording extends CloudRecordingCore {
  /** @throws ConfigurationError if an option is missing or not usable */
  constructor(options: CloudRecordingOptions) {
    super({ validateRequest, ...options }, errorCatalogue);
  }

  /** {@inheritDoc CloudRecordingCore.start} */
  override start<M extends Mode>(
    resource: Resource,
    settings: StartSettings<M>,
    options?: CallOptions,
  ): Promise<RecordingSession<M>> {
    return super.start(resource, byNumber(settings), options);
  }

  /** {@inheritDoc CloudRecordingCore.record} */
  override record<M extends Mode>(
    options: RecordOptions<M>,
    callOptions?: CallOptions,
  ): Promise<RecordingOf<M>> {
    // It calls `start` of this class.
    return super.record(options as CoreRecordOptions<M>, callOptions);
  }
}

function byNumber<M extends Mode>(settings: StartSettings<M>): CoreStartSettings<M> {
  if (!isObject(settings) || !isObject(settings.storageConfig)) {
    return settings as CoreStartSettings<M>;
  }
  const storageConfig = encodeStorage(settings.storageConfig as never);
  return { ...settings, storageConfig } as unknown as CoreStartSettings<M>;
}
