import { expect, test } from "vitest";
import { linesOf, run } from "../test/command.ts";
import { runInside } from "../test/run-inside.ts";
import { openService, type Service } from "../test/service.ts";

/** The environment of a test, with a session store of its own for commands inside this process, too. */
const environmentOf = ({ environment, folder }: Service) => ({
  ...environment,
  XDG_STATE_HOME: folder,
});

/** The commands that take a recording of the store. */
async function commandsOf(service: Service): Promise<string[][]> {
  const lists = await service.write("lists.json", '{"audioUidList":{"subscribeAudioUids":["1"]}}');
  const layout = await service.write("layout.json", '{"mixedVideoLayout":1}');
  return [["query"], ["watch"], ["stop"], ["update", lists], ["layout", "set", layout]];
}

async function startIn(service: Service, cname: string, uid: string, mode = "mix") {
  const args = ["start", "--cname", cname, "--uid", uid, "--mode", mode, "--json"];
  const { stdout } = await run(args, environmentOf(service));
  const [{ session } = {}] = linesOf(stdout) as { session: { sid: string } }[];
  return String(session?.sid);
}

test("no command takes a recording that its flags do not fit", async () => {
  await using service = await openService();
  const { emulator } = service;
  const environment = environmentOf(service);
  const sid = await startIn(service, "room-42", "7");
  const others = ["--cname room-99", "--uid 8", "--mode individual", "--cname room-42 --uid 8"];
  const attempts = (await commandsOf(service)).flatMap((args) =>
    [...others, `${sid} --cname room-99`, "other"].map((more) => [...args, ...more.split(" ")]),
  );
  const results = attempts.map((args) => runInside([...args, "--json"], { environment }));
  for (const [index, { code, stderr, stdout }] of (await Promise.all(results)).entries()) {
    const what = `${attempts[index]?.join(" ")}: ${stdout}${stderr}`;
    expect(code, what).toBe(2);
    expect(stderr, what).toContain(`${sid} running mix room-42 7`);
  }
  expect(emulator.sessions().map(({ state }) => state)).toEqual(["recording"]);
}, 180_000);

test("flags choose among the recordings of the store, and several that fit are named", async () => {
  await using service = await openService();
  const { emulator } = service;
  const environment = environmentOf(service);
  const sids = [
    await startIn(service, "room-42", "7"),
    await startIn(service, "room-42", "8"),
    await startIn(service, "room-43", "7", "individual"),
  ];
  const several = await run(["stop", "--cname", "room-42"], environment);
  expect(several.code).toBe(2);
  expect(sids.map((sid) => several.stderr.includes(sid))).toEqual([true, true, false]);
  for (const [flags, index] of [
    ["--cname room-42 --uid 7", 0],
    ["--mode individual", 2],
    ["--uid 8", 1],
  ] as const) {
    const stopped = await run(["stop", ...flags.split(" "), "--json"], environment);
    expect(linesOf(stopped.stdout)).toMatchObject([{ type: "stopped", sid: sids[index] }]);
  }
  expect(emulator.sessions().map(({ state }) => state)).toEqual(Array(3).fill("stopped"));
});
