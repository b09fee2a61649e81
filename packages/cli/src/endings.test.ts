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

/** Runs a command in a pipe whose reader leaves after the first line, and returns its exit code and stderr. */
async function untilFirstLine(
  args: string,
  environment: Record<string, string>,
  afterwards = () => {},
) {
  const node = [process.execPath, ...command].join(" ");
  const line = `set -o pipefail; ${node} ${args} | { head -n 1; exec >&-; echo left >&2; }`;
  const child = spawn("bash", ["-c", line], { env: environment });
  let stderr = "";
  child.stderr.on("data", (text) => {
    stderr += text;
    if (stderr.includes("left\n")) afterwards();
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
  // Its files get other names, which is a new state: the command notices that nobody reads.
  const move = () =>
    void emulator.faults.add({
      operation: "queryRecording",
      effect: "failover",
      times: 1,
      duration: 0,
    });
  expect(await untilFirstLine("watch --json", environment, move)).toEqual({
    code: 0,
    isQuiet: true,
  });
  const [session] = emulator.sessions();
  expect(session?.state).toBe("recording");
});

test("a reader that leaves does not end a recording", async () => {
  await using service = await openService();
  const args = "record --cname room-42 --duration 3 --json";
  expect(await untilFirstLine(args, service.environment)).toEqual({ code: 0, isQuiet: true });
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["stopped"]);
});
