import { ofetch } from "ofetch";
import { body, headers, path } from "../../client/call.js";

export function connect(baseURL) {
  const client = ofetch.create({ baseURL, headers });
  return async () => (await client(path, { method: "POST", body })).Body.resourceId;
}
