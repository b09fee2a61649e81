import {
  CloudRecording as Client,
  completeOptions,
  type PartialOptions,
} from "@cloud-recording/client";
import { readEnvironment, requestNet } from "./permissions.ts";

/**
 * A client of the anyRTC Cloud Recording service that is configured by the environment.
 *
 * `ANYRTC_APP_ID`, `ANYRTC_CUSTOMER_ID`, `ANYRTC_CUSTOMER_CERTIFICATE` and `ANYRTC_BASE_URL` are used for the options
 * that are not given, and no other variable is read.
 * If all credentials are given as options, `ANYRTC_BASE_URL` is only read where that is allowed already.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/deno";
 *
 * const cloud = new CloudRecording();
 * const { resourceId } = await cloud.acquire({ cname: "room-42", uid: "527841" });
 * console.log(resourceId);
 * ```
 */
export class CloudRecording extends Client {
  /**
   * Makes a client; nothing is sent. Where Deno can ask for a permission, it asks now.
   *
   * @param options all are optional, and win over the environment
   * @throws ConfigurationError if an option is neither given nor in the environment, is not usable, or needs a
   * permission that was refused; the message names the flag that grants it
   */
  constructor(options: PartialOptions = {}) {
    super(completeOptions(options, readEnvironment(options)));
    // An own `fetch` may go anywhere, or nowhere.
    if (options.fetch === undefined) requestNet(this.baseUrl);
  }
}
