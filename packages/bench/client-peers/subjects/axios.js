import { Agent } from "node:http";
import axios from "axios";
import { body, headers, path } from "../../client/call.js";

export function connect(baseURL) {
  const httpAgent = new Agent({ keepAlive: true, maxSockets: 64 });
  const client = axios.create({ baseURL, headers, httpAgent });
  return async () => (await client.post(path, body)).data.Body.resourceId;
}
