import assert from "node:assert/strict";
import { CloudRecording, kvSessionStore, openKvSessionStore, type SavedSession } from "./mod.ts";
import { run } from "./testdata/run.ts";
import { emulate } from "./testing.ts";

const session: SavedSession = {
  appId: "app",
  state: "starting",
  cname: "room",
  uid: "1",
  mode: "mix",
  resourceId: `../a/strange\u0000resource id${"x".repeat(256)}`,
  acquiredAt: 1,
  expiresAt: 2,
  maxIdleTime: 30,
};
const running: SavedSession = { ...session, state: "running", sid: "s" };

Deno.test("sessions are saved, replaced, listed and forgotten", async () => {
  using store = await openKvSessionStore({ path: ":memory:" });
  assert.deepEqual(await store.list(), []);
  await store.save(session);
  await store.save({ ...session, resourceId: "other" });
  await store.save(running);
  assert.deepEqual(await store.get(session.resourceId), running);
  assert.equal((await store.list()).length, 2);
  await store.remove(session.resourceId);
  await store.remove(session.resourceId);
  assert.equal(await store.get(session.resourceId), undefined);
});

Deno.test("a session whose sid is known is never replaced by one without", async () => {
  using store = await openKvSessionStore({ path: ":memory:" });
  await store.save(running);
  await store.save(session);
  assert.deepEqual(await store.get(session.resourceId), running);
});

Deno.test("that holds, too, if the sid is written between reading and writing", async () => {
  using kv = await Deno.openKv(":memory:");
  const store = kvSessionStore(kv);
  let interruptions = 0;
  const interrupted = new Proxy(kv, {
    get(target, name) {
      if (name === "get") {
        return async (key: Deno.KvKey) => {
          const found = await target.get(key);
          if (interruptions++ === 0) await store.save(running);
          return found;
        };
      }
      const member = Reflect.get(target, name);
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  await kvSessionStore(interrupted).save(session);
  assert.equal(interruptions, 2);
  assert.deepEqual(await store.get(session.resourceId), running);
});

Deno.test("stores with different prefixes share a database, and know nothing of each other", async () => {
  using kv = await Deno.openKv(":memory:");
  const [one, two] = [kvSessionStore(kv), kvSessionStore(kv, { prefix: ["two", 2] })];
  await one.save(session);
  assert.deepEqual(await two.list(), []);
  assert.deepEqual(await one.list(), [session]);
  const keys = await Array.fromAsync(kv.list({ prefix: [] }), ({ key }) => key);
  assert.deepEqual(keys, [["cloud-recording", "sessions", 1, session.resourceId]]);
});

Deno.test("a session survives the process that wrote it, however it dies", async () => {
  const folder = await Deno.makeTempDir();
  try {
    const path = `${folder}/sessions.sqlite`;
    const access = [`--allow-read=${folder}`, `--allow-write=${folder}`, "--allow-run"];
    const { success } = await run("testdata/crash.ts", ["--unstable-kv", ...access], [
      path,
      JSON.stringify(running),
    ]);
    assert(!success);
    using store = await openKvSessionStore({ path });
    assert.deepEqual(await store.list(), [running]);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("the next process stops what the one before has left", async () => {
  using service = emulate();
  using store = await openKvSessionStore({ path: ":memory:" });
  const { emulator } = service;
  const connection = {
    ...emulator.project,
    baseUrl: "http://localhost",
    fetch: emulator.fetch,
    store,
  };
  const before = new CloudRecording(connection);
  await before.record({
    channel: { cname: "room-42", uid: "527841" },
    mode: "mix",
    recordingConfig: {},
  });
  const { stopped } = await new CloudRecording(connection).recover();
  assert.equal(stopped.length, 1);
  assert.deepEqual(await store.list(), []);
});

Deno.test("without Deno KV, or its permissions, it says how to get them", async () => {
  const program = "testdata/open_store.ts";
  assert.equal((await run(program, ["--unstable-kv"], [":memory:"])).output, "0");
  assert.equal(
    (await run(program, [], [":memory:"])).output,
    'ConfigurationError: Deno KV is not available: on Deno, run with --unstable-kv, or add "unstable": ["kv"] to deno.json',
  );
  assert.equal(
    (await run(program, ["--unstable-kv"], ["sessions.sqlite"])).output,
    "ConfigurationError: The database sessions.sqlite may not be opened: run with --allow-read=sessions.sqlite --allow-write=sessions.sqlite",
  );
});
