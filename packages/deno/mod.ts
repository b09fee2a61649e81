/**
 * The client of the anyRTC Cloud Recording RESTful API for Deno.
 *
 * It is `@cloud-recording/client`, configured by the environment, with a session store in Deno KV;
 * all exports of the client are here too.
 *
 * | permission | for |
 * | --- | --- |
 * | `--allow-env=ANYRTC_APP_ID,ANYRTC_CUSTOMER_ID,ANYRTC_CUSTOMER_CERTIFICATE,ANYRTC_BASE_URL` | what is not given as an option |
 * | `--allow-net=api.agrtc.cn:443` | the service; for another `baseUrl`, its host and port |
 *
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/deno";
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
 * await recording.untilRecording();
 * const { files } = await recording.stop();
 * console.log(files);
 * ```
 *
 * @module
 */

// The own class takes the place of the client's.
export * from "@cloud-recording/client";
export { CloudRecording } from "./cloud_recording.ts";
export {
  type KvSessionStore,
  kvSessionStore,
  type KvSessionStoreOptions,
  openKvSessionStore,
  type OpenKvSessionStoreOptions,
} from "./kv_session_store.ts";
