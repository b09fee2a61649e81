import fs from "node:fs";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SavedSession } from "@cloud-recording/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { startClaimer } from "../../test/claimer-process.ts";
import { startOwner } from "../../test/owner-process.ts";
import { fileSessionStore } from "./file-session-store.ts";
import { thisProcess } from "./owner.ts";
import { baseOf } from "./session-files.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "take-over-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

/** The process before this one with the same pid. */
const gone = { ...thisProcess(), start: "0" };
const elsewhere = { ...gone, place: "elsewhere" };

const sessionOf = (resourceId: string): SavedSession => ({
  appId: "app",
  state: "running",
  cname: "room",
  uid: "1",
  mode: "mix",
  resourceId,
  sid: "38f8",
  expiresAt: 2,
  maxIdleTime: 30,
});

/** Leaves sessions behind, as a process does that has crashed. */
async function leaveBehind(resourceIds: readonly string[], change: object = {}): Promise<void> {
  for (const resourceId of resourceIds) {
    const path = join(folder, `${baseOf(resourceId)}.sid.json`);
    const session = { ...sessionOf(resourceId), owner: gone, ...change };
    await writeFile(path, JSON.stringify(session));
  }
}

const list = async () => (await fileSessionStore(folder).list()).map((saved) => saved.resourceId);
const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `resource ${index}`);

test("exactly one of the processes that look at the same time gets each session", async () => {
  await using first = await startClaimer();
  await using second = await startClaimer();
  await using third = await startClaimer();
  for (let round = 0; round < 3; round++) {
    const left = namesOf(200).map((name) => `${name}.${round}`);
    await leaveBehind(left);
    const lists = [first, second, third].map((claimer) => claimer.list(folder));
    const taken = (await Promise.all(lists)).flatMap((names) => names ?? []);
    // Each goes on with what it has taken before.
    const rest = taken.filter((name) => name.endsWith(`.${round}`));
    expect(rest.sort()).toEqual(left.sort());
  }
  expect(await readdir(folder)).toHaveLength(600);
}, 60_000);

test("two calls of one process both get what is left behind", async () => {
  await leaveBehind(namesOf(50));
  const store = fileSessionStore(folder);
  const lists = await Promise.all([list(), store.list(), store.list()]);
  expect(lists.map(({ length }) => length)).toEqual([50, 50, 50]);
});

test("a process that is killed at any step leaves the session to the next one", async () => {
  let steps = 0;
  for (let died = true; died; steps++) {
    await leaveBehind(["resource"]);
    {
      await using claimer = await startClaimer(steps);
      died = (await claimer.list(folder)) === undefined;
      if (!died) expect(await list()).toEqual([]);
    }
    // More than one may be killed within it.
    await using next = await startClaimer(steps);
    const taken = await next.list(folder);
    expect(await list()).toEqual(taken ? [] : ["resource"]);
    expect((await readdir(folder)).filter((name) => name.includes("claim"))).toEqual([]);
    await rm(folder, { recursive: true });
    fs.mkdirSync(folder);
  }
  expect(steps).toBeGreaterThan(4);
}, 60_000);

describe("a list", () => {
  const idsOf = (sessions: readonly SavedSession[]) => sessions.map(({ resourceId }) => resourceId);

  test("of an App ID takes over its sessions only", async () => {
    await leaveBehind(["mine"], { appId: "mine" });
    await leaveBehind(["other"], { appId: "other" });
    expect(idsOf(await fileSessionStore(folder).list({ appId: "mine" }))).toEqual(["mine"]);
    await using claimer = await startClaimer();
    expect(await claimer.list(folder)).toEqual(["other"]);
  });

  test("that only looks takes over nothing", async () => {
    await leaveBehind(["resource"]);
    const look = { takeOver: false };
    expect(idsOf(await fileSessionStore(folder).list(look))).toEqual(["resource"]);
    await using claimer = await startClaimer();
    expect(await claimer.list(folder)).toEqual(["resource"]);
    expect(await fileSessionStore(folder).list(look)).toEqual([]);
  });

  test("that is given up takes over nothing, and waits for nothing", async () => {
    await leaveBehind(["resource"], { owner: elsewhere });
    const begin = performance.now();
    const signal = AbortSignal.timeout(100);
    await expect(fileSessionStore(folder).list({ signal })).rejects.toThrow();
    expect(performance.now() - begin).toBeLessThan(5000);
    await expect(fileSessionStore(folder).list({ signal })).rejects.toThrow();
    const [name = ""] = await readdir(folder);
    expect(JSON.parse(fs.readFileSync(join(folder, name), "utf8")).owner).toEqual(elsewhere);
  });

  test("of an App ID sees a sign of life at a session of another", async () => {
    await leaveBehind(["mine"], { appId: "mine", owner: elsewhere });
    await leaveBehind(["other"], { appId: "other", owner: elsewhere });
    const path = join(folder, `${baseOf("other")}.sid.json`);
    const beat = setInterval(() => void utimes(path, new Date(), new Date()), 500);
    expect(await fileSessionStore(folder).list({ appId: "mine" })).toEqual([]);
    clearInterval(beat);
  });

  test("of an App ID waits for no sign of life of others", async () => {
    await leaveBehind(["other"], { appId: "other", owner: elsewhere });
    const begin = performance.now();
    expect(await fileSessionStore(folder).list({ appId: "mine" })).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe("a claim", () => {
  const claimOf = (number: number) =>
    join(folder, `${baseOf("resource")}.json.${number}.claim.tmp`);
  const write = (number: number, owner: object) =>
    writeFile(claimOf(number), JSON.stringify({ ...sessionOf("resource"), owner }));

  test("of a process that runs keeps the session for it", async () => {
    await using _ = await startOwner(folder, [sessionOf("other")]);
    await leaveBehind(["resource"]);
    const name = (await readdir(folder)).find((file) => file.startsWith(baseOf("other"))) ?? "";
    const { owner } = JSON.parse(fs.readFileSync(join(folder, name), "utf8"));
    await write(1, gone);
    await write(2, owner);
    expect(await list()).toEqual([]);
    fs.rmSync(claimOf(2));
    expect(await list()).toEqual(["resource"]);
  });

  test("that was cut off is in nobody's way", async () => {
    await leaveBehind(["resource"]);
    await writeFile(claimOf(3), '{"appId":');
    expect(await list()).toEqual(["resource"]);
    expect(await readdir(folder)).toHaveLength(1);
    expect(await fileSessionStore(folder).damaged?.()).toEqual([]);
  });

  test("without a session goes away after an hour", async () => {
    await write(1, gone);
    expect(await list()).toEqual([]);
    expect(await readdir(folder)).toHaveLength(1);
    await utimes(claimOf(1), 1, 1);
    expect(await list()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  test("can be made where there are no links", async () => {
    await leaveBehind(["resource"]);
    vi.spyOn(fs, "linkSync").mockImplementation(() => {
      throw Object.assign(new Error("no links"), { code: "EPERM" });
    });
    await write(1, gone);
    expect(await list()).toEqual(["resource"]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  test("that cannot be carried out keeps the session for this process", async () => {
    await leaveBehind(["resource"]);
    vi.spyOn(fs, "renameSync").mockImplementation(() => {
      throw Object.assign(new Error("in use"), { code: "EBUSY" });
    });
    expect(await list()).toEqual(["resource"]);
    await using claimer = await startClaimer();
    expect(await claimer.list(folder)).toEqual([]);
    vi.restoreAllMocks();
    expect(await list()).toEqual(["resource"]);
    expect(await readdir(folder)).toHaveLength(1);
  });
});

test("what no disk has room for is dealt with all the same", async () => {
  await leaveBehind(["resource"]);
  vi.spyOn(fs, "writeFileSync").mockImplementation(() => {
    throw Object.assign(new Error("full"), { code: "ENOSPC" });
  });
  expect(await list()).toEqual(["resource"]);
});
