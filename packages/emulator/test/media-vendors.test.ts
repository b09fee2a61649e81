import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { vendors } from "../src/generated/vendors.ts";
import { vendorEndpoint } from "../src/media/vendor-endpoints.ts";
import { callerAt } from "./crash/load.ts";
import { ServedProcess } from "./crash/served-process.ts";

/** A region of each vendor, and the host of its service. */
const places = Object.entries(vendors).map(([name, { vendor }]) => {
  const { endpoint = "", signingRegion } = vendorEndpoint(vendor, 1) ?? {};
  return { name, vendor, region: 1, host: new URL(endpoint).host, signingRegion };
});

/** A file that was uploaded. */
interface Upload {
  readonly host: string;
  readonly path: string;
  /** Name of the region in the signature. */
  readonly signingRegion: string | undefined;
}

let folder: string;
let uploads: Upload[];
let server: Server;
let served: ServedProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-vendors-"));
  uploads = [];
  server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    const [, signingRegion] =
      /Credential=ACCESS\/\d+\/([^/]+)\/s3\/aws4_request/.exec(headers.authorization ?? "") ?? [];
    const host = String(headers.host).replace(/:\d+$/, "");
    if (method === "PUT") uploads.push({ host, path: decodeURIComponent(url), signingRegion });
    request.resume().on("end", () => response.end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  // The same hosts, on the port of the server and without TLS.
  const overrides = places.map(({ vendor, region, host, signingRegion }) => {
    const place = { endpoint: `http://${host}:${port}`, signingRegion, pathStyle: false };
    return { vendor, region, ...place };
  });
  const storage = { endpoint: "vendor", overrides };
  const settings = { rateLimit: false, startUp: 0, participants: [{ uid: "anna" }], storage };
  await writeFile(join(folder, "emulator.yaml"), JSON.stringify(settings));
});

afterEach(async () => {
  await served?.kill();
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true, force: true });
});

test("files go to the host of each vendor, and an unknown region is refused", async () => {
  const require = fileURLToPath(new URL("./resolve-to-loopback.cjs", import.meta.url));
  const files = [
    join(folder, "data"),
    join(folder, "emulator.yaml"),
    join(folder, "files"),
  ] as const;
  served = await ServedProcess.start(...files, { NODE_OPTIONS: `--require=${require}` });
  const caller = callerAt(served.url);
  const record = async (vendor: number, region: number) => {
    const keys = { bucket: "films", accessKey: "ACCESS", secretKey: "SECRET" };
    const recordingConfig = { streamTypes: 0 };
    const who = { cname: `vendor-${vendor}-${region}`, uid: "9000" };
    const storageConfig = { vendor, region, ...keys };
    return { who, session: await caller.record("mix", { recordingConfig, storageConfig }, who) };
  };
  const recordings = await Promise.all(places.map(({ vendor, region }) => record(vendor, region)));
  const unknown = await record(2, 18);
  const { serverResponse } = (await caller.query(unknown.session)).body.Body ?? {};
  expect(serverResponse?.status).toBe(20);
  for (const { session, who } of recordings) {
    const { status, body } = await caller.stop(session, who);
    expect([200, 206]).toContain(status);
    expect(body.Body?.sid).toBe(session.sid);
  }
  for (const [index, { session }] of recordings.entries()) {
    const { host, signingRegion } = places[index] ?? {};
    const path = `/${session.sid}_vendor-${places[index]?.vendor}-1.m3u8`;
    const isThere = () => uploads.some((one) => one.path === path);
    for (let turns = 0; !isThere(); turns++) {
      if (turns > 1000) throw new Error(`Nothing is at ${host}`);
      await sleep(20);
    }
    // The bucket is in the name of the host, and not in the path.
    expect(uploads).toContainEqual({ host: `films.${host}`, path, signingRegion });
  }
});
