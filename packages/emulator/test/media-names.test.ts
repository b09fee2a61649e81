import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, frozenClock } from "@cloud-recording/emulator";
import { openMedia } from "@cloud-recording/emulator/media";
import { expect, test } from "vitest";
import { Caller } from "./caller.ts";
import { until } from "./until.ts";

const storage = { vendor: 2, region: 3, bucket: "films", accessKey: "ACCESS", secretKey: "SECRET" };

test("each user has files of their own, under the names that are listed, whatever is in the UID", async () => {
  const recordings = await mkdtemp(join(tmpdir(), "recordings-"));
  const media = await openMedia({ recordings });
  const uids = [
    "team/anna",
    "team_anna",
    "team\\anna",
    "\ud800",
    "\ud801",
    "用".repeat(48),
    "~002F",
  ];
  const clock = frozenClock(Date.UTC(2026, 0, 1));
  const participants = uids.map((uid) => ({ uid, video: false }));
  const emulator = createEmulator({ media, clock, participants, startUp: 0 });
  const caller = new Caller(emulator);
  try {
    const recordingConfig = { subscribeUidGroup: 2 } as const;
    const request = { recordingConfig, storageConfig: storage };
    const session = await caller.record("individual", request);
    clock.advance(3000);
    const { fileList } = (await caller.stop(session)).body.Body?.serverResponse ?? {};
    const files = fileList as unknown as readonly { uid: string; filename: string }[];
    expect(files.map(({ uid }) => uid)).toEqual(uids);
    const listed = files.map(({ filename }) => filename);
    const folder = join(recordings, "films");
    const isWhole = async (name: string) =>
      (await readFile(join(folder, name), "utf8").catch(() => "")).includes("ENDLIST");
    await until("its playlists end", async () =>
      (await Promise.all(listed.map(isWhole))).every(Boolean),
    );
    const made = await readdir(folder);
    expect(made.filter((name) => name.endsWith(".m3u8")).sort()).toEqual([...listed].sort());
    expect(emulator.session(session.sid)?.files.map(({ name }) => name)).toEqual(listed);
    for (const name of listed) {
      const text = await readFile(join(folder, name), "utf8");
      const slices = text.split("\n").filter((line) => line.endsWith(".ts"));
      const own = made.filter((one) => one.startsWith(name.slice(0, -".m3u8".length)));
      expect(slices.map(decodeURIComponent)).toEqual(
        own.filter((one) => one.endsWith(".ts")).sort(),
      );
    }
  } finally {
    await media?.close();
    await rm(recordings, { recursive: true, force: true });
  }
});
