import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { fileStem, Recorder } from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playlist } from "../src/hls/playlist.ts";
import { MemorySink } from "./memory-sink.ts";
import { playerPath } from "./players.ts";

const run = promisify(execFile);
const startedAt = Date.UTC(2026, 0, 1);
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
/** Characters that need a URL; the guide about playback lists them. */
const encoded = ' "#%<>?[]^`{|}';

let folder: string;
let server: Server;
let packets: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "names-"));
  server = createServer(async (request, response) => {
    const name = basename(decodeURIComponent(request.url ?? ""));
    response.end(await readFile(join(folder, name)));
  }).listen(0, "127.0.0.1");
  const sink = new MemorySink();
  const users = [syntheticUser("anna")];
  const recorder = new Recorder({ sink, name: "a", startedAt, users, media: "audio" });
  await recorder.stop(startedAt + 1000);
  const [slice = ""] = sink.names(".ts");
  packets = Math.floor(48_000 / 1024);
  for (const name of printable.map(sliceName)) {
    await writeFile(join(folder, name), sink.files.get(slice) as Uint8Array);
  }
  const isPlain = (character: string) => !encoded.includes(character);
  await list("plain", printable.filter(isPlain));
  await list("all", printable);
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** A channel whose name has this character. */
const sliceName = (character: string) => `${fileStem(`sid_team${character}1`)}.ts`;

async function list(name: string, characters: readonly string[]): Promise<void> {
  const slices = characters.map((one) => {
    return { name: sliceName(one), duration: 1, startedAt, isDiscontinuous: true };
  });
  await writeFile(join(folder, `${name}.m3u8`), playlist(slices, 1, true));
}

/** Packets that a player finds in a playlist. */
async function packetsIn(input: string): Promise<number> {
  const wanted = ["-count_packets", "-show_entries", "stream=nb_read_packets", "-of", "csv=p=0"];
  const { stdout } = await run(playerPath("ffprobe"), ["-v", "error", ...wanted, input]);
  return Number.parseInt(stdout, 10);
}

test("a playlist opens from a disk, whatever the name of the channel holds that a path may hold", async () => {
  const count = printable.length - encoded.length;
  expect(await packetsIn(join(folder, "plain.m3u8"))).toBe(count * packets);
});

test("a playlist opens from a server, whatever the name of the channel holds", async () => {
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/all.m3u8`;
  expect(await packetsIn(url)).toBe(printable.length * packets);
});
