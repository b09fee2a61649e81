/**
 * Prints what a call costs this process over loopback, 32 calls in parallel, side by side:
 * `node --conditions=@cloud-recording/source bench/client/transport.ts`.
 *
 * `--calls` sets how many calls a round has, `--rounds` how many rounds each subject gets; subjects take turns.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import process from "node:process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { paths } from "@cloud-recording/client";
import { CloudRecording } from "@cloud-recording/node";
import createClient from "openapi-fetch";

const { values: flags } = parseArgs({
  options: {
    calls: { type: "string", default: "3000" },
    rounds: { type: "string", default: "5" },
  },
});
const parallel = 32;
const server = spawn(
  process.execPath,
  [fileURLToPath(new URL("./answering.ts", import.meta.url))],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const [port] = await once(server.stdout, "data");
const baseUrl = `http://127.0.0.1:${port}`;

const path = "/v1/apps/app/cloud_recording/acquire";
const headers = {
  authorization: `Basic ${btoa("customer:certificate")}`,
  "content-type": "application/json;charset=utf-8",
};
const channel = { cname: "room-42", uid: "527841" };
const body = { ...channel, clientRequest: {} };
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
const credentials = { appId: "app", customerId: "customer", customerCertificate: "certificate" };
const options = { ...credentials, baseUrl, rateLimiter: false } as const;
const node = new CloudRecording(options);
const global = new CloudRecording({ ...options, fetch: (request) => fetch(request) });
const bare = createClient<paths>({ baseUrl, headers });

const subjects: { name: string; call: () => Promise<unknown> }[] = [
  {
    name: "node:http, bare",
    call: () =>
      new Promise((resolve, reject) => {
        const request = http.request(baseUrl + path, { method: "POST", headers, agent });
        request.on("error", reject);
        request.on("response", (answer) => resolve(text(answer).then(JSON.parse)));
        request.end(JSON.stringify(body));
      }),
  },
  { name: "@cloud-recording/node", call: () => node.acquire(channel) },
  { name: "the same, by the global fetch", call: () => global.acquire(channel) },
  {
    name: "openapi-fetch, bare",
    call: () =>
      bare.POST("/v1/apps/{appid}/cloud_recording/acquire", {
        params: { path: { appid: "app" } },
        body,
      }),
  },
  {
    name: "the global fetch, bare",
    call: async () => {
      const init = { method: "POST", headers, body: JSON.stringify(body) };
      return await (await fetch(baseUrl + path, init)).json();
    },
  },
];

/** Microseconds of CPU that one call takes. */
async function measure(call: () => Promise<unknown>, calls: number): Promise<number> {
  let rest = calls;
  const begin = process.cpuUsage();
  const lane = async (): Promise<void> => {
    while (rest-- > 0) await call();
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / calls;
}

const runs = new Map(subjects.map(({ name }) => [name, [] as number[]]));
for (const { call } of subjects) await measure(call, 500);
for (let round = 0; round < Number(flags.rounds); round++) {
  for (const { name, call } of subjects) {
    runs.get(name)?.push(await measure(call, Number(flags.calls)));
  }
}
server.kill();

const base = median(runs.get("node:http, bare") ?? []);
console.log(`CPU of a call over loopback, ${parallel} in parallel, microseconds\n`);
console.log(`  ${"".padEnd(32)}${"median".padStart(8)}${"ratio".padStart(8)}`);
for (const [name, measured] of runs) {
  const cost = median(measured);
  const figures = [cost.toFixed(0), (cost / base).toFixed(2)].map((figure) => figure.padStart(8));
  console.log(`  ${name.padEnd(32)}${figures.join("")}`);
}
console.log(`\nNode ${process.version}`);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
