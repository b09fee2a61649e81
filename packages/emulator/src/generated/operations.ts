// Generated from openapi/ by `npm run generate`. Do not edit.

/** Method and path of each operation. */
export const operations = {
  acquireResource: { method: "POST", path: "/v1/apps/{appid}/cloud_recording/acquire" },
  startMixRecording: {
    method: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/mix/start",
  },
  startIndividualRecording: {
    method: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/individual/start",
  },
  updateSubscription: {
    method: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/update",
  },
  updateLayout: {
    method: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/mix/updateLayout",
  },
  queryRecording: {
    method: "GET",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/query",
  },
  stopRecording: {
    method: "POST",
    path: "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/sid/{sid}/mode/{mode}/stop",
  },
} as const;

/** The recording modes, as they stand in paths. */
export const modes = ["individual", "mix"] as const;
