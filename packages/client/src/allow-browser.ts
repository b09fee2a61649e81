/**
 * The same client, for pages that nobody else can open: an internal tool, or an app on your own machine.
 *
 * Everybody who can open the page can read the Customer Certificate and record in your name.
 * That is why bundlers that build for browsers refuse `@cloud-recording/client`.
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client/allow-browser";
 *
 * const cloud = new CloudRecording({ appId: "…", customerId: "…", customerCertificate: "…" });
 * ```
 *
 * @module
 */

export * from "./index.ts";
