import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SavedSession } from "@cloud-recording/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileSessionStore } from "./file-session-store.ts";

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

test("sessions outlive the store that wrote them", async () => {
  const store = fileSessionStore(join(folder, "new", "folder"));
  expect(await store.list()).toEqual([]);
  await store.save(session);
  await store.save({ ...session, resourceId: "other" });
  const running = { ...session, state: "running", sid: "s" } as const;
  await store.save(running);
  const next = fileSessionStore(join(folder, "new", "folder"));
  expect(await next.get(session.resourceId)).toEqual(running);
  expect(await next.list()).toHaveLength(2);
  await next.remove(session.resourceId);
  await next.remove(session.resourceId);
  expect(await next.get(session.resourceId)).toBeUndefined();
});

test("saves at the same time do not get into each other's way", async () => {
  const store = fileSessionStore(folder);
  const states = Array.from({ length: 20 }, (_, index) => ({ ...session, maxIdleTime: index }));
  await Promise.all(states.map((state) => store.save(state)));
  expect(states).toContainEqual(await store.get(session.resourceId));
  expect(await readdir(folder)).toHaveLength(1);
});

test("a session whose sid did not reach the disk is still known", async () => {
  const store = fileSessionStore(folder);
  await store.save(session);
  await store.save({ ...session, state: "running", sid: "s" });
  const name = (await readdir(folder)).find((file) => file.endsWith(".sid.json")) ?? "";
  await writeFile(join(folder, name), "");
  expect(await store.list()).toEqual([session]);
});

test("what a crash left half-written is no session, and goes away", async () => {
  const store = fileSessionStore(folder);
  await store.save(session);
  const [draft, recent] = [join(folder, "x.json.1.tmp"), join(folder, "x.json.2.tmp")];
  await writeFile(draft, '{"appId":');
  await writeFile(recent, '{"appId":');
  await utimes(draft, 1, 1);
  expect(await store.list()).toEqual([session]);
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual(["x.json.2.tmp"]);
});

test.skipIf(process.platform === "win32")("only the owner can read a session", async () => {
  await fileSessionStore(folder).save(session);
  const [name = ""] = await readdir(folder);
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
});
