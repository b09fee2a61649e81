import { spawn } from "node:child_process";
import { once } from "node:events";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Attempt, attemptsOf } from "../test/attempts.ts";
import { command } from "../test/command.ts";
import { openService, type Service } from "../test/service.ts";

let stores = 0;

/** Runs a command whose stdout or stderr is a full disk. */
async function onFullDisk(service: Service, { args, store, environment }: Attempt, fd: 1 | 2) {
  stores += 1;
  const state = join(service.folder, `state-${stores}`);
  await store?.(service, join(state, "cloud-recording", "sessions"));
  const env = { ...service.environment, XDG_STATE_HOME: state, ...environment };
  await using full = await open("/dev/full", "w");
  const stdio = ["ignore", "pipe", "pipe"] as (string | number)[];
  stdio[fd] = full.fd;
  const child = spawn(process.execPath, [...command, ...args], { env, stdio: stdio as never });
  let text = "";
  const other = (fd === 1 ? child.stderr : child.stdout) as unknown as NodeJS.ReadableStream;
  other.on("data", (chunk) => {
    // It serves until it is interrupted.
    if (args[0] === "emulate" && text === "") child.kill("SIGINT");
    text += chunk;
  });
  await once(child, "close");
  return { code: child.exitCode, text };
}

async function allCommands(service: Service): Promise<[string, Attempt][]> {
  const files = {
    lists: await service.write("lists.json", '{"audioUidList":{"subscribeAudioUids":["123"]}}'),
    layout: await service.write("layout.json", '{"mixedVideoLayout":1}'),
    start: await service.write(
      "start.json",
      '{"cname":"room-42","uid":"7","clientRequest":{"recordingConfig":{"channelType":0}}}',
    ),
    wrong: "",
  };
  const all = attemptsOf(files);
  const attempts: [string, Attempt][] = Object.entries(all).flatMap(([name, { success }]) =>
    typeof success === "string" ? [] : [[name, success]],
  );
  const emulate = { args: ["emulate", "--port", "0", "--recordings", "none"] };
  const watch = { ...all.query.success, args: ["watch"] };
  return [...attempts, ["emulate", emulate], ["watch", watch]];
}

test("no command takes a full disk for success, and start and record say what runs", async () => {
  await using service = await openService();
  const attempts = await allCommands(service);
  const more = ["--svg", "--png"].map((flag): [string, Attempt] => [
    flag,
    { args: ["layout", "preview", join(service.folder, "layout.json"), flag] },
  ]);
  const help: [string, Attempt][] = [["--help"], ["--version"], ["start", "--help"]].map((args) => [
    args.join(" "),
    { args },
  ]);
  const json = attempts.map(([name, attempt]): [string, Attempt] => [
    name,
    { ...attempt, args: [...attempt.args, "--json"] },
  ]);
  const results = [...json, ...more, ...help].map(async ([name, attempt]) => ({
    name,
    ...(await onFullDisk(service, attempt, 1)),
  }));
  for (const { name, code, text } of await Promise.all(results)) {
    expect(code, `${name}: ${text}`).toBe(2);
    expect(text, name).toContain("stdout cannot be written (ENOSPC)");
    if (name === "start" || name === "record") {
      const [, sid] = /cloud-recording stop (\w+)/.exec(text) ?? [];
      expect(service.emulator.sessions().map((one) => one.sid)).toContain(sid);
    }
  }
}, 240_000);

test("what cannot be written to stderr is no success either", async () => {
  await using service = await openService();
  const { code } = await onFullDisk(service, { args: ["start", "--cname", "room-42"] }, 2);
  expect(code).toBe(2);
});
