import {
  CloudRecording as Client,
  completeOptions,
  type PartialOptions,
} from "@cloud-recording/client";
import { proxyFor } from "./transport/proxy/proxy-for.ts";
import { sharedFetch } from "./transport/shared-fetch.ts";

/**
 * A client of the anyRTC Cloud Recording service that is configured by the environment.
 *
 * `ANYRTC_APP_ID`, `ANYRTC_CUSTOMER_ID`, `ANYRTC_CUSTOMER_CERTIFICATE` and `ANYRTC_BASE_URL` stand in for options that
 * are absent. Requests go through the proxy that `HTTPS_PROXY` or `ALL_PROXY` names, unless `NO_PROXY` exempts the host.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/node";
 *
 * const cloud = new CloudRecording();
 * const recording = await cloud.record({
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
 * try {
 *   await recording.untilRecording();
 * } finally {
 *   await recording.stop();
 * }
 * ```
 */
export class CloudRecording extends Client {
  /**
   * Takes options that are absent from the environment.
   *
   * @throws ConfigurationError if an option is neither given nor in the environment, or is not usable, or if the
   * environment names a proxy that is not usable
   */
  constructor(options: PartialOptions = {}) {
    const { fetch = sharedFetch(process.env) } = options;
    super(completeOptions({ ...options, fetch }, process.env));
    if (options.fetch === undefined) proxyFor(new URL(this.baseUrl), process.env);
  }
}
