import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { command, linesOf, run, start } from "../test/command.ts";
import { openService } from "../test/service.ts";

test.for(["SIGTERM", "SIGHUP"] as const)("%s stops a recording as Ctrl-C does", async (signal) => {
  await using service = await openService();
  const running = start(["record", "--cname", "room-42", "--json"], service.environment);
  await running.until('"status":5');
  running.child.kill(signal);
  expect(await running.end(), running.stderr).toBe(0);
  expect(linesOf(running.stdout).at(-1)).toMatchObject({ type: "stopped", confirmed: true });
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["stopped"]);
});

/** Runs a command in a pipe whose reader leaves after some lines, and returns its exit code and whether it is quiet. */
async function untilFirstLine(args: string, environment: Record<string, string>, lines = 1) {
  const node = [process.execPath, ...command].join(" ");
  const line = `set -o pipefail; ${node} ${args} | head -n ${lines}`;
  const child = spawn("bash", ["--norc", "-c", line], { env: environment });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
  });
  child.stdout.resume();
  await once(child, "close");
  return { code: child.exitCode, isQuiet: !/error|EPIPE/i.test(stderr) };
}

test("a reader that leaves ends the command quietly", async () => {
  await using service = await openService();
  const { environment } = service;
  for (const args of ["--help", "errors --json", "completion zsh", "record --help"]) {
    expect(await untilFirstLine(args, environment), args).toEqual({ code: 0, isQuiet: true });
  }
});

test("a reader that leaves ends watch, and leaves the recording running", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  expect((await run(["start", "--cname", "room-42"], environment)).code).toBe(0);
  // Nothing about the recording changes.
  expect(await untilFirstLine("watch --json", environment)).toEqual({ code: 0, isQuiet: true });
  expect(emulator.sessions().map(({ state }) => state)).toEqual(["recording"]);
});

test("a reader that leaves does not end a recording", async () => {
  await using service = await openService();
  const args = "record --cname room-42 --duration 3 --json";
  expect(await untilFirstLine(args, service.environment)).toEqual({ code: 0, isQuiet: true });
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["stopped"]);
});

test("a recording whose reader leaves is stopped by a signal, and an emulator serves until one", async () => {
  await using service = await openService();
  const recording = start(["record", "--cname", "room-42", "--json"], service.environment);
  const args = ["emulate", "--port", "0", "--recordings", "none", "--json"];
  const emulating = start(args, service.environment);
  await Promise.all([recording.until('"status":5'), emulating.until('"type":"emulator"')]);
  const [{ url } = {}] = linesOf(emulating.stdout);
  for (const { child } of [recording, emulating]) {
    child.stdout.destroy();
    child.stderr.destroy();
  }
  expect((await fetch(`${url}/_emulator/health`)).status).toBe(200);
  for (const { child } of [recording, emulating]) child.kill("SIGINT");
  expect(await Promise.all([recording.end(), emulating.end()])).toEqual([0, 0]);
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["stopped"]);
});

test("steps whose reader does not wait for the first line do their work", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  const states = () => emulator.sessions().map(({ state }) => state);
  const nobodyReads = async (args: string) => {
    expect(await untilFirstLine(args, environment, 0), args).toEqual({ code: 0, isQuiet: true });
  };
  await nobodyReads("start --cname room-42 --json");
  expect(states()).toEqual(["recording"]);
  const listed = await run(["sessions", "--json"], environment);
  const { sid } = emulator.sessions()[0] ?? {};
  expect(linesOf(listed.stdout)).toMatchObject([{ sessions: [{ sid }] }]);
  await nobodyReads("query --json");
  await nobodyReads("stop --json");
  expect(states()).toEqual(["stopped"]);
  await nobodyReads("start --cname room-43 --uid 78 --json");
  await nobodyReads("recover --json");
  expect(states()).toEqual(["stopped", "stopped"]);
});
