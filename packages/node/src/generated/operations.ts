// Generated from openapi/ by `npm run generate`. Do not edit.

/** Method, HTTP verb and path of each operation. */
export const operations = {
  /** Acquire a resource ID. */
  acquireResource: {
    method: "acquire",
    verb: "POST",
    path: "/v1/apps/{appid}/cloud_recording/acquire",
  },
  /** Start a mix recording. */
  startMixRecording: {
    method: "start",
    mode: "mix",
    verb: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/mix/start",
  },
  /** Start an individual recording. */
  startIndividualRecording: {
    method: "start",
    mode: "individual",
    verb: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/individual/start",
  },
  /** Update the subscription lists. */
  updateSubscription: {
    method: "update",
    verb: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/update",
  },
  /** Update the composite layout. */
  updateLayout: {
    method: "updateLayout",
    mode: "mix",
    verb: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/mix/updateLayout",
  },
  /** Query the state of a recording. */
  queryRecording: {
    method: "query",
    verb: "GET",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/query",
  },
  /** Stop a recording. */
  stopRecording: {
    method: "stop",
    verb: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop",
  },
} as const;

/** ID of an operation. */
export type OperationId = keyof typeof operations;

/** Name of a method of the service. */
export type Method = "acquire" | "start" | "update" | "updateLayout" | "query" | "stop";

/** The recording modes, as they stand in paths. */
export const modes = ["individual", "mix"] as const;
