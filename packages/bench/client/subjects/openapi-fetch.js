import createClient from "openapi-fetch";
import { body, credentials, headers } from "../call.js";

/** openapi-fetch as it comes. */
export function connect(baseUrl) {
  const client = createClient({ baseUrl, headers });
  const params = { path: { appid: credentials.appId } };
  return async () => {
    const { data } = await client.POST("/v1/apps/{appid}/cloud_recording/acquire", {
      params,
      body,
    });
    return data.Body.resourceId;
  };
}
