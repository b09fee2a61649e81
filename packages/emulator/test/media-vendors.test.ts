import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import S3rver from "@20minutes/s3rver";
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
const hosts = places.map(({ host }) => host);
// The server knows those of Amazon, and takes other hosts for names of buckets.
const nameOf = (host: string) => (host.endsWith(".amazonaws.com") ? "films" : `films.${host}`);

let folder: string;
let server: S3rver;
let served: ServedProcess | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-vendors-"));
  const directory = join(folder, "s3");
  await mkdir(directory);
  const configureBuckets = hosts.map((host) => ({ name: nameOf(host) }));
  const address = { address: "127.0.0.1", port: 0, silent: true };
  server = new S3rver({ ...address, directory, vhostBuckets: true, configureBuckets });
  const { port } = await server.run();
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
  server.httpServer.closeAllConnections();
  await server.close();
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
    const keys = { bucket: "films", accessKey: "S3RVER", secretKey: "S3RVER" };
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
    const at = join(folder, "s3", nameOf(hosts[index] ?? ""));
    const isThere = async () =>
      (await readdir(at)).some(
        (name) => name.startsWith(`${session.sid}_`) && name.includes(".m3u8"),
      );
    for (let turns = 0; !(await isThere()); turns++) {
      if (turns > 1000) throw new Error(`Nothing is at ${hosts[index]}`);
      await sleep(20);
    }
  }
});
