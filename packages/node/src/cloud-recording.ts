import {
  CloudRecording as Client,
  type CloudRecordingOptions,
  completeOptions,
} from "@cloud-recording/client";
import { createHttpFetch } from "./transport/http-fetch.ts";

const httpFetch = createHttpFetch();

/**
 * A client of the anyRTC Cloud Recording service that is configured by the environment.
 *
 * `ANYRTC_APP_ID`, `ANYRTC_CUSTOMER_ID`, `ANYRTC_CUSTOMER_CERTIFICATE` and `ANYRTC_BASE_URL` are used for the options
 * that are not given.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording();
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
 * ```
 */
export class CloudRecording extends Client {
  /** @throws ConfigurationError if an option is neither given nor in the environment, or is not usable */
  constructor(options: Partial<CloudRecordingOptions> = {}) {
    super(completeOptions({ ...options, fetch: options.fetch ?? httpFetch }, process.env));
  }
}
