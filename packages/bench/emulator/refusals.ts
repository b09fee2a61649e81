import { freePort } from "./free-port.ts";
import { callOnce, requestBytes } from "./http-call.ts";
import type { Peer } from "./peers.ts";
import { ServerProcess } from "./server-process.ts";
import type { Settings } from "./settings.ts";

/** Calls that the service refuses. */
const wrong = {
  credentials: { authorization: "Basic bm9ib2R5Om5vdGhpbmc=" },
  "content type": { contentType: "application/json" },
  body: { body: '{"cname":"room-42","uid":"527841","clientRequest":{"resourceExpiredHour":721}}' },
};

/** Checks of a server, found by wrong requests: a fast response may be one without checks. */
export async function refusalsOf(peer: Peer, settings: Settings): Promise<string[]> {
  const { cores, nodeOptions } = settings;
  await using server = await ServerProcess.start(peer, await freePort(), cores.server, nodeOptions);
  const refused: string[] = [];
  for (const [name, change] of Object.entries(wrong)) {
    const status = await callOnce(server.port, requestBytes(change));
    if (status >= 400 && status < 500) refused.push(name);
  }
  return refused;
}
