import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { SavedSession } from "@cloud-recording/client";
import { createEmulator } from "@cloud-recording/emulator";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startOwner } from "../../test/owner-process.ts";
import { CloudRecording } from "../index.ts";
import { fileSessionStore, readSessions } from "./file-session-store.ts";
import { baseOf } from "./session-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sessions-"));
});
afterEach(() => rm(folder, { recursive: true }));

const session: SavedSession = {
  appId: "app",
  state: "starting",
  cname: "room",
  uid: "1",
  mode: "mix",
  resourceId: "../a/strange\u0000resource id",
  acquiredAt: 1,
  expiresAt: 2,
  maxIdleTime: 30,
};
const other = { ...session, resourceId: "other" };

test("sessions outlive the store that wrote them", async () => {
  const store = fileSessionStore(join(folder, "new", "folder"));
  expect(await store.list()).toEqual([]);
  await store.save(session);
  await store.save(other);
  const running = { ...session, state: "running", sid: "s" } as const;
  await store.save(running);
  const next = fileSessionStore(join(folder, "new", "folder"));
  expect(await next.get(session.resourceId)).toEqual(running);
  expect(await next.list()).toHaveLength(2);
  await next.remove(session.resourceId);
  await next.remove(session.resourceId);
  expect(await next.get(session.resourceId)).toBeUndefined();
});

test("a store stays where it is when the process changes its folder", async () => {
  const before = process.cwd();
  try {
    process.chdir(folder);
    const store = fileSessionStore("recordings");
    await store.save(session);
    await writeFile(join(folder, "recordings", "notes"), "");
    const reading = readSessions("recordings");
    process.chdir(before);
    await store.save(other);
    expect(await reading).toContainEqual(session);
    expect(await store.list()).toHaveLength(2);
    expect(await store.get(session.resourceId)).toEqual(session);
    const place = expect.stringContaining(join(folder, "recordings", "notes"));
    expect(await store.damaged?.()).toMatchObject([{ place }]);
    await store.remove(session.resourceId);
    expect(await readSessions(join(folder, "recordings"))).toEqual([other]);
  } finally {
    process.chdir(before);
  }
});

test("saves at the same time do not get into each other's way", async () => {
  const store = fileSessionStore(folder);
  const states = Array.from({ length: 20 }, (_, index) => ({ ...session, maxIdleTime: index }));
  await Promise.all(states.map((state) => store.save(state)));
  expect(states).toContainEqual(await store.get(session.resourceId));
  expect(await readdir(folder)).toHaveLength(1);
});

test("what a crash left half-written is no session, and goes away", async () => {
  const store = fileSessionStore(folder);
  await store.save(session);
  const [name = ""] = await readdir(folder);
  const [draft, recent] = [join(folder, `${name}.1.tmp`), join(folder, `${name}.2.tmp`)];
  await writeFile(draft, '{"appId":');
  await writeFile(recent, '{"appId":');
  await utimes(draft, 1, 1);
  expect(await store.list()).toEqual([session]);
  expect(await store.damaged?.()).toEqual([]);
  expect((await readdir(folder)).sort()).toEqual([name, `${name}.2.tmp`]);
});

test("a save that fails leaves no draft behind", async () => {
  const store = fileSessionStore(folder);
  await store.save(session);
  const [name = ""] = await readdir(folder);
  // Nothing can be put in the place of a folder.
  await rm(join(folder, name));
  await mkdir(join(folder, name));
  await expect(store.save(session)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([name]);
});

describe.skipIf(process.platform === "win32")("permissions", () => {
  test("only the owner can read a session, and its folder", async () => {
    const own = join(folder, "own");
    await fileSessionStore(own).save(session);
    const [name = ""] = await readdir(own);
    expect((await stat(join(own, name))).mode & 0o777).toBe(0o600);
    expect((await stat(own)).mode & 0o777).toBe(0o700);
  });

  test("of a folder that every user may write to are reported, and left as they are", async () => {
    const store = fileSessionStore(folder);
    await store.save(session);
    expect(await store.damaged?.()).toEqual([]);
    await chmod(folder, 0o777);
    expect(await store.damaged?.()).toEqual([
      {
        place: folder,
        problem: "every user of this machine may write to it: its mode is 777, and should be 700",
      },
    ]);
    expect(await store.list()).toEqual([session]);
    expect((await stat(folder)).mode & 0o777).toBe(0o777);
  });
});

describe("a file that is not a session", () => {
  /** Name of a session that is not there. */
  const name = `${"0123456789abcdef".repeat(4)}.json`;
  const good = { ...session, state: "running", sid: "38f8" } as const;
  const write = (content: string | Uint8Array) => (path: string) => writeFile(path, content);

  const kinds: readonly [what: string, make: (path: string) => unknown, problem: string][] = [
    ["empty", write(""), "it is empty"],
    ["of zeros", write(Buffer.alloc(512)), "it holds nothing but zeros"],
    ["cut off", write('{"appId":"app","sta'), "it is not JSON, or cut off"],
    ["of text", write("planted"), "it is not JSON, or cut off"],
    ["of other bytes", write(Buffer.from([0xff, 0xfe, 0x7b])), "it is not UTF-8"],
    ["null", write("null"), "it is not a session"],
    ["a number", write("5"), "it is not a session"],
    ["a list", write("[]"), "it is not a session"],
    ["of another shape", write('{"appId":"planted"}'), "it is not a session"],
    ["without a state", write(JSON.stringify({ ...good, state: "x" })), "it is not a session"],
    ["running without a sid", write(JSON.stringify({ ...good, sid: "" })), "it is not a session"],
    ["of another session", write(JSON.stringify(other)), "it is named like another session"],
    ["too long", write(" ".repeat(2 ** 20 + 1)), "it is too long for a session"],
    ["a folder", (path) => mkdir(path), "it is a folder"],
    ["a link in a circle", (path) => symlink(path, path), "its link leads in a circle"],
    ["a link to nowhere", (path) => symlink(`${path}.x`, path), "its link leads nowhere"],
    ["a link to a device", (path) => symlink("/dev/zero", path), "it is not a regular file"],
    ["a pipe", (path) => execFileSync("mkfifo", [path]), "it is not a regular file"],
  ];

  test.each(kinds)(
    "%s, does not hide the good ones, stays, and is reported",
    async (_, make, problem) => {
      const store = fileSessionStore(folder);
      await store.save(good);
      await make(join(folder, name));
      expect(await store.list()).toEqual([good]);
      expect(await store.damaged?.()).toEqual([{ place: join(folder, name), problem }]);
      expect(await readdir(folder)).toContain(name);
    },
  );

  test.each(kinds)("%s, in place of a sid, does not hide the session", async (_, make, problem) => {
    const store = fileSessionStore(folder);
    await store.save(session);
    const [file = ""] = await readdir(folder);
    const sid = join(folder, file.replace(".json", ".sid.json"));
    await make(sid);
    expect(await store.list()).toEqual([session]);
    expect(await store.get(session.resourceId)).toEqual(session);
    expect(await store.damaged?.()).toEqual([{ place: sid, problem }]);
  });

  test.each([
    "notes.json",
    "null.json",
    "old.tmp",
    "README",
    `${"A".repeat(64)}.json`,
    `${"a".repeat(64)}.sid.json.bak`,
    `${"a".repeat(63)}.json`,
  ])("by its name, is reported: %s", async (foreign) => {
    const store = fileSessionStore(folder);
    await store.save(good);
    await writeFile(join(folder, foreign), JSON.stringify(other));
    await mkdir(join(folder, `folder-${foreign}`));
    expect(await store.list()).toEqual([good]);
    const problem = "it is not named like a session";
    expect(await store.damaged?.()).toEqual(
      [
        { place: join(folder, foreign), problem },
        { place: join(folder, `folder-${foreign}`), problem },
      ].sort((a, b) => (a.place < b.place ? -1 : 1)),
    );
  });

  test("is nothing to speak of if it is hidden", async () => {
    const store = fileSessionStore(folder);
    await writeFile(join(folder, ".gitkeep"), "");
    expect(await store.list()).toEqual([]);
    expect(await store.damaged?.()).toEqual([]);
  });

  test.skipIf(process.platform === "win32")("that may not be read, is reported", async () => {
    const store = fileSessionStore(folder);
    await store.save(good);
    await store.save(other);
    const name = (await readdir(folder)).find((file) => !file.includes(".sid.")) ?? "";
    await chmod(join(folder, name), 0o000);
    for (const file of await readdir(folder)) {
      if (file !== name) await chmod(join(folder, file), 0o644);
    }
    await chmod(folder, 0o755);
    // Root may read everything.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(await store.list()).toEqual([good]);
      expect(await store.damaged?.()).toEqual([
        { place: join(folder, name), problem: "it cannot be read: EACCES" },
      ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test("but for a byte order mark, is a session", async () => {
    const store = fileSessionStore(folder);
    await store.save(good);
    const [file = ""] = await readdir(folder);
    const { owner: _, ...plain } = JSON.parse(await readFile(join(folder, file), "utf8"));
    await writeFile(join(folder, file), `\ufeff${JSON.stringify(plain)}`);
    expect(await store.list()).toEqual([good]);
    expect(await store.damaged?.()).toEqual([]);
  });

  test("is told by recover(), which recovers all the others", async () => {
    const emulator = createEmulator({ startUp: 0 });
    const store = fileSessionStore(folder);
    const make = () => new CloudRecording({ ...emulator.project, fetch: emulator.fetch, store });
    const recordings = Array.from({ length: 3 }, (_, uid) =>
      make().record({
        channel: { cname: "room", uid: String(uid) },
        mode: "mix",
        recordingConfig: {},
      }),
    );
    await Promise.all(recordings);
    const places = await Promise.all(
      kinds.map(async ([, makeBad], index) => {
        const place = join(folder, `${String(index).padStart(64, "0")}.json`);
        await makeBad(place);
        return place;
      }),
    );
    const report = await make().recover();
    expect(report.stopped).toHaveLength(3);
    expect(report.damaged.map(({ place }) => place)).toEqual(places);
    expect(JSON.stringify(report.damaged)).not.toContain("planted");
    expect((await readdir(folder)).sort()).toEqual(places.map((place) => place.slice(-69)));
  });
});

test("thousands of sessions are read without running out of descriptors", async () => {
  const count = 3000;
  for (let index = 0; index < count; index++) {
    const saved = { ...session, resourceId: String(index) };
    await writeFile(join(folder, `${baseOf(saved.resourceId)}.json`), JSON.stringify(saved));
  }
  let most = 0;
  const watching = setInterval(async () => {
    most = Math.max(most, (await readdir("/proc/self/fd").catch(() => [])).length);
  });
  expect(await fileSessionStore(folder).list()).toHaveLength(count);
  clearInterval(watching);
  expect(most).toBeLessThan(200);
});

/** Changes the owner of the only session. */
async function changeOwner(change: object): Promise<string> {
  const [name = ""] = await readdir(folder);
  const path = join(folder, name);
  const { owner, ...saved } = JSON.parse(await readFile(path, "utf8"));
  const draft = `${path}.0.tmp`;
  await writeFile(draft, JSON.stringify({ ...saved, owner: { ...owner, ...change } }));
  await rename(draft, path);
  return path;
}

describe("a session of another process", () => {
  // The machine may have other things to do at one time, not at each.
  test("is left to it as long as it runs, and taken over as soon as it is killed", {
    retry: 2,
  }, async () => {
    const store = fileSessionStore(folder);
    await store.save(other);
    {
      await using owner = await startOwner(folder, [session]);
      expect(owner.listed).toEqual([session.resourceId]);
      expect(await store.list()).toEqual([other]);
      expect(await store.get(session.resourceId)).toEqual(session);
      expect(await readSessions(folder)).toHaveLength(2);
      // Reading has not made it ours.
      expect(await store.list()).toEqual([other]);
    }
    const begin = performance.now();
    expect(await store.list()).toHaveLength(2);
    expect(performance.now() - begin).toBeLessThan(1000);
    // From now on it is left to this one.
    await using next = await startOwner(folder);
    expect(next.listed).toEqual([]);
  });

  test("is taken over if only its pid is in use again", async () => {
    const store = fileSessionStore(folder);
    await store.save(session);
    for (const pid of [process.pid, process.ppid]) {
      await changeOwner({ pid, start: "0" });
      expect(await store.list()).toEqual([session]);
    }
  });

  test.runIf(process.platform === "linux")("is taken over from a zombie", async () => {
    const store = fileSessionStore(folder);
    await store.save(session);
    const shell = spawn("sh", ["-c", "sleep 0.1 & echo $!; exec sleep 20"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    try {
      const pid = Number(String((await once(shell.stdout, "data"))[0]));
      const fields = async () => {
        const text = await readFile(`/proc/${pid}/stat`, "utf8");
        return text.slice(text.lastIndexOf(")") + 2).split(" ");
      };
      const [, start] = [await fields(), (await fields())[19]];
      await changeOwner({ pid, start });
      await expect.poll(async () => (await fields())[0]).toBe("Z");
      expect(await store.list()).toEqual([session]);
    } finally {
      shell.kill("SIGKILL");
    }
  });

  test("on another machine is left to it as long as it shows signs of life", async () => {
    const store = fileSessionStore(folder);
    await (await startOwner(folder, [session]))[Symbol.asyncDispose]();
    const path = await changeOwner({ place: "elsewhere" });
    const beat = setInterval(() => void utimes(path, new Date(), new Date()), 1000);
    expect(await store.list()).toEqual([]);
    clearInterval(beat);
    const begin = performance.now();
    expect(await store.list()).toEqual([session]);
    expect(performance.now() - begin).toBeGreaterThan(5000);
    expect(await store.list()).toEqual([session]);
  });

  test("shows signs of life", async () => {
    await using _ = await startOwner(folder, [session, other]);
    const times = async () => {
      const paths = (await readdir(folder)).map((name) => join(folder, name));
      return (
        await Promise.all(
          paths.map(async (path) => (await stat(path).catch(() => undefined))?.mtimeMs),
        )
      ).join();
    };
    const before = await times();
    await expect.poll(times).not.toBe(before);
  });

  test("shows signs of life at the file that others look at", async () => {
    await using _ = await startOwner(folder, [session, { ...session, state: "running", sid: "s" }]);
    const name = (await readdir(folder)).find((file) => file.includes(".sid.")) ?? "";
    const touched = async () => (await stat(join(folder, name))).mtimeMs;
    const before = await touched();
    await expect.poll(touched, { timeout: 5000 }).not.toBe(before);
  });

  test("without an owner is for everybody", async () => {
    const store = fileSessionStore(folder);
    await store.save(session);
    const [name = ""] = await readdir(folder);
    for (const owner of [undefined, null, 5, {}, { pid: "1" }]) {
      await writeFile(join(folder, name), JSON.stringify({ ...session, owner }));
      expect(await store.list()).toEqual([session]);
      expect(await store.damaged?.()).toEqual([]);
    }
  });
});
