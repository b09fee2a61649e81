import { Agent } from "node:http";
import got from "got";
import { body, headers, path } from "../../client/call.js";

export function connect(prefixUrl) {
  const agent = { http: new Agent({ keepAlive: true, maxSockets: 64 }) };
  const client = got.extend({ prefixUrl, headers, agent });
  return async () => (await client.post(path.slice(1), { json: body }).json()).Body.resourceId;
}
