import { CloudRecording as CloudRecordingCore } from "./core.ts";
import { validateRequest } from "./generated/request-validators.ts";
import type { CloudRecordingOptions } from "./options.ts";

/**
 * {@inheritDoc CloudRecordingCore}
 *
 * Requests are checked before they are sent, unless `validateRequest` is `false`.
 * Import from `@cloud-recording/client/core` for a client that does not bring the checks along.
 */
export class CloudRecording extends CloudRecordingCore {
  /** @throws ConfigurationError if an option is missing or not usable */
  constructor(options: CloudRecordingOptions) {
    super({ validateRequest, ...options });
  }
}
