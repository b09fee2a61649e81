/**
 * Lets recordings start and end, and prints as JSON what is left of them:
 * `node --conditions=@cloud-recording/source test/scale/ended-recordings.ts [number of recordings]`.
 */
import { createEmulator } from "../../src/emulator.ts";
import { serve } from "../../src/serve.ts";

const recordings = Number(process.argv[2] ?? 100_000);
const emulator = createEmulator({ startUp: 0, rateLimit: false });
const server = await serve(emulator, { port: 0 });
const { appId, customerId, customerCertificate } = emulator.project;
const headers = {
  authorization: `Basic ${btoa(`${customerId}:${customerCertificate}`)}`,
  "content-type": "application/json;charset=utf-8",
};

async function post(path: string, body: object): Promise<{ resourceId: string; sid: string }> {
  const url = `http://localhost/v1/apps/${appId}/cloud_recording/${path}`;
  const init = { method: "POST", headers, body: JSON.stringify(body) };
  const response = await emulator.fetch(url, init);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()).Body;
}

const begin = performance.now();
for (let number = 0; number < recordings; number++) {
  // Half of them have a channel of their own, and a third are left to end by themselves.
  const who = { cname: number % 2 ? `room-${number}` : `hall-${number % 100}`, uid: `9${number}` };
  const { resourceId } = await post("acquire", { ...who, clientRequest: {} });
  const settings = { recordingConfig: { maxIdleTime: 5 } };
  const path = `resourceid/${resourceId}`;
  const { sid } = await post(`${path}/mode/mix/start`, { ...who, clientRequest: settings });
  if (number % 3 > 0) {
    await post(`${path}/sid/${sid}/mode/mix/stop`, { ...who, clientRequest: {} });
  } else if (number % 2) {
    for (const uid of ["123", "456", "1", "2"]) emulator.channel(who.cname).leave(uid);
    emulator.clock.advance(6000);
  } else {
    emulator.abort(sid);
  }
}
const seconds = (performance.now() - begin) / 1000;

const times: Record<string, number> = {};
for (const path of ["", "/sessions", "/channels", "/requests", "/faults", "/clock", "/health"]) {
  const start = performance.now();
  const response = await fetch(`${server.url}/_emulator${path}`);
  await response.arrayBuffer();
  times[path] = Math.round(performance.now() - start);
}
const { rss, heapUsed } = process.memoryUsage();
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
console.log(
  JSON.stringify({
    ...{ recordings, perSecond: Math.round(recordings / seconds) },
    remembered: emulator.sessions().length,
    ...{ rss: megabytes(rss), heapUsed: megabytes(heapUsed), times },
  }),
);
await server.close();
