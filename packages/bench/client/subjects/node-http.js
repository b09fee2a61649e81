import { Agent, request } from "node:http";
import { body, headers, path } from "../call.js";

/** Nothing between the caller and node:http: what nobody on Node can save. */
export function connect(baseUrl) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const { hostname, port } = new URL(baseUrl);
  return () =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify(body);
      const length = { "content-length": Buffer.byteLength(text) };
      const options = { hostname, port, path, method: "POST", agent };
      const outgoing = request({ ...options, headers: { ...headers, ...length } }, (incoming) => {
        let answer = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk) => {
          answer += chunk;
        });
        incoming.on("error", reject);
        incoming.on("end", () => resolve(JSON.parse(answer).Body.resourceId));
      });
      outgoing.on("error", reject);
      outgoing.end(text);
    });
}
