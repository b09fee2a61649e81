import ky from "ky";
import { body, headers, path } from "../../client/call.js";

export function connect(prefixUrl) {
  const client = ky.create({ prefixUrl, headers });
  return async () => (await client.post(path.slice(1), { json: body }).json()).Body.resourceId;
}
