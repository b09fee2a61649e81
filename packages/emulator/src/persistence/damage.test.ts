import { spawnSync } from "node:child_process";
import {
  chmod,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  open,
  readFile,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Caller } from "../../test/caller.ts";
import { createEmulator } from "../emulator.ts";
import { openStore } from "./open-store.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-data-"));
  file = join(folder, "emulator.db");
});
afterEach(() => rm(folder, { recursive: true }));

/** Leaves so many recordings in the folder. */
async function fill(recordings: number): Promise<string[]> {
  using emulator = createEmulator({ store: await openStore(folder), rateLimit: false });
  const caller = new Caller(emulator);
  for (let count = 0; count < recordings; count++) {
    await caller.record("mix", undefined, { cname: `room-${count}`, uid: "9000" });
  }
  return emulator.sessions().map(({ sid }) => sid);
}

const whatToDo = /Move the folder away to begin without recordings/;

describe("a damaged database is refused, with what to do", () => {
  test("if a page is zeroed", async () => {
    await fill(200);
    const { size } = await stat(file);
    const pages = size / 4096;
    let refused = 0;
    for (let page = 0; page < pages; page += Math.ceil(pages / 12)) {
      const other = await mkdtemp(join(tmpdir(), "emulator-data-"));
      await copyFile(file, join(other, "emulator.db"));
      const handle = await open(join(other, "emulator.db"), "r+");
      await handle.write(Buffer.alloc(4096), 0, 4096, page * 4096);
      await handle.close();
      const found = await openStore(other).catch((error: Error) => error);
      if (found instanceof Error) {
        expect(found.message).toMatch(whatToDo);
        refused += 1;
      } else {
        found.close();
      }
      await rm(other, { recursive: true });
    }
    expect(refused).toBeGreaterThanOrEqual(12);
  });

  test("if a bit of a recording is flipped", async () => {
    await fill(3);
    const database = new DatabaseSync(file);
    const { state } = database.prepare("SELECT state FROM sessions WHERE number = 2").get() ?? {};
    const changed = String(state).replace('"startedAt":1', '"startedAt":3');
    database.prepare("UPDATE sessions SET state = ? WHERE number = 2").run(changed);
    database.close();
    await expect(openStore(folder)).rejects.toThrow(whatToDo);
    await expect(openStore(folder)).rejects.toThrow(folder);
  });

  test("if it is no database at all", async () => {
    await writeFile(file, "this is no database, and never was one".repeat(100));
    await expect(openStore(folder)).rejects.toThrow(whatToDo);
  });

  test("if another version has written it", async () => {
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 1");
    database.close();
    await expect(openStore(folder)).rejects.toThrow(/another version.*Move the folder away/);
  });
});

describe("the files", () => {
  test("can be read by their user only", async () => {
    await writeFile(file, "");
    await chmod(file, 0o644);
    const store = await openStore(folder);
    using emulator = createEmulator({ store });
    await new Caller(emulator).record();
    for (const name of ["emulator.db", "emulator.db-wal"]) {
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  test("are one after a close, so that a copy of it is complete", async () => {
    const sids = await fill(3);
    const copy = join(folder, "copy");
    await mkdir(copy);
    await copyFile(file, join(copy, "emulator.db"));
    const store = await openStore(copy);
    expect(store.saved.sessions.map(({ sid }) => sid)).toEqual(sids);
    store.close();
  });

  test("shrink with a reset", async () => {
    await fill(500);
    const before = (await stat(file)).size;
    using emulator = createEmulator({ store: await openStore(folder) });
    emulator.reset();
    emulator.close();
    expect((await stat(file)).size).toBeLessThan(before / 5);
  });
});

test("a folder that cannot be written is refused, with what to do", async () => {
  await cp(fileURLToPath(new URL(".", import.meta.url)), join(folder, "src"), { recursive: true });
  const readOnly = join(folder, "read-only");
  await mkdir(readOnly);
  await chmod(readOnly, 0o500);
  await chmod(folder, 0o755);
  // Root may write anywhere, so it becomes somebody else, who need not be able to read what is imported.
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--conditions=@cloud-recording/source", "--input-type=module", "--eval"],
      `const { openStore } = await import(${JSON.stringify(new URL("open-store.ts", import.meta.url).href)});
       if (process.getuid() === 0) process.setuid(65_534);
       await openStore(${JSON.stringify(readOnly)}).catch((error) => console.log(error.message));`,
    ],
    { encoding: "utf8" },
  );
  expect(stdout, stderr).toBe(
    `The folder ${readOnly} cannot be written. Let this user write there, or choose another folder\n`,
  );
});

test("a full disk undoes what it refuses, and the real error is told", async () => {
  const script = `
    import { openStore } from ${JSON.stringify(new URL("open-store.ts", import.meta.url).href)};
    import { createEmulator } from ${JSON.stringify(new URL("../emulator.ts", import.meta.url).href)};
    import { Caller } from ${JSON.stringify(new URL("../../test/caller.ts", import.meta.url).href)};
    const errors = new Set();
    const emulator = createEmulator({
      store: await openStore(${JSON.stringify(folder)}),
      rateLimit: false,
      log: ({ error }) => error && errors.add(error.message),
    });
    const caller = new Caller(emulator);
    const started = [];
    const refused = [];
    for (let count = 0; count < 400; count++) {
      const who = { cname: "room-" + count, uid: "9000" };
      const { resourceId } = (await caller.acquire({ ...who, clientRequest: {} })).body.Body;
      const { status, body } = await caller.start(resourceId, "mix", undefined, who);
      if (status === 200) started.push(body.Body.sid);
      else refused.push([status, (await caller.start(resourceId, "mix", undefined, who)).status]);
    }
    const shown = emulator.sessions().map(({ sid }) => sid);
    console.log(JSON.stringify({ errors: [...errors], started, refused, shown }));
  `;
  // A process may write files of so many blocks of 512 bytes, which is what a full disk is like.
  const { stdout } = spawnSync(
    "sh",
    [
      "-c",
      'trap "" XFSZ; ulimit -f 800; exec "$0" --conditions=@cloud-recording/source --input-type=module --eval "$1"',
      ...[process.execPath, script],
    ],
    { encoding: "utf8" },
  );
  const result = JSON.parse(stdout) as Record<
    "errors" | "started" | "refused" | "shown",
    unknown[]
  >;
  expect(result.started.length).toBeGreaterThan(10);
  expect(result.refused.length).toBeGreaterThan(20);
  expect(new Set(result.refused.map(String))).toEqual(new Set(["500,500"]));
  expect(result.shown).toEqual(result.started);
  expect(String(result.errors)).toMatch(/disk|full|I\/O/);
  expect(String(result.errors)).not.toContain("rollback");
  const store = await openStore(folder);
  expect(store.saved.sessions.map(({ sid }) => sid)).toEqual(result.started);
  store.close();
  expect((await readFile(file)).length).toBeGreaterThan(0);
});
