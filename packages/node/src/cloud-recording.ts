import {
  CloudRecording as Client,
  type CloudRecordingOptions,
  ConfigurationError,
  LightRequest,
} from "@cloud-recording/client";
import { optionsFromEnvironment, variables } from "./environment.ts";
import { createHttpFetch } from "./transport/http-fetch.ts";

const httpFetch = createHttpFetch();
const lightRequest = LightRequest as unknown as typeof Request;

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
    // An own `fetch` gets the global `Request`.
    const transport =
      options.fetch === undefined ? { fetch: httpFetch, Request: lightRequest } : {};
    super(complete({ ...optionsFromEnvironment(process.env), ...options, ...transport }));
  }
}

function complete(options: Partial<CloudRecordingOptions>): CloudRecordingOptions {
  const { appId, customerId, customerCertificate } = options;
  return {
    ...options,
    appId: present("appId", appId),
    customerId: present("customerId", customerId),
    customerCertificate: present("customerCertificate", customerCertificate),
  };
}

function present(option: "appId" | "customerId" | "customerCertificate", value?: string): string {
  if (value !== undefined) return value;
  const variable = variables[option];
  throw new ConfigurationError(
    option,
    `${option} is missing: give it as an option, or set the environment variable ${variable}`,
  );
}
