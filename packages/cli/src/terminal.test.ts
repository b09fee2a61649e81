import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { command, Running, run } from "../test/command.ts";
import { openService } from "../test/service.ts";

/** Starts the command in a pseudo-terminal of so many columns. What is written to stdin is typed. */
function inTerminal(args: string, environment: Record<string, string>, columns = 80): Running {
  const line = `stty cols ${columns} rows 24; exec ${[process.execPath, ...command].join(" ")} ${args}`;
  return new Running(spawn("script", ["-qefc", line, "/dev/null"], { env: environment }));
}

const ctrlC = "\u0003";

test("a live line, and Ctrl-C", async () => {
  await using service = await openService();
  const running = inTerminal("record --cname room-42", service.environment);
  await running.until(/●.*00:\d\d {2}recording, 1 file/s);
  expect(running.stdout).toContain("\r\u001b[K");
  expect(running.stdout).toContain("\u001b[31m●");
  running.child.stdin.write(ctrlC);
  await running.until("Press Ctrl-C again to leave the recording running");
  expect(await running.end(), running.stdout).toBe(0);
  expect(running.stdout).toMatch(/The recording was stopped after \d+ s\./);
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["stopped"]);
});

test("Ctrl-C twice leaves the recording running, and says how to go on", async () => {
  await using service = await openService();
  const { emulator } = service;
  emulator.faults.add({ operation: "stopRecording", delay: 60_000, times: 1 });
  const running = inTerminal("record --cname room-42", service.environment);
  await running.until("recording, 1 file");
  running.child.stdin.write(ctrlC);
  await running.until("Press Ctrl-C again");
  running.child.stdin.write(ctrlC);
  expect(await running.end(), running.stdout).toBe(130);
  const [session] = emulator.sessions();
  expect(running.stdout).toContain(`cloud-recording stop ${session?.sid}`);
});

test("no colours with NO_COLOR, and Chinese fits a narrow terminal", async () => {
  await using service = await openService();
  const environment = { ...service.environment, NO_COLOR: "1", LANG: "zh_CN.UTF-8" };
  const running = inTerminal("errors 53", environment, 40);
  expect(await running.end()).toBe(0);
  expect(running.stdout).not.toContain("\u001b[");
  const widths = running.stdout
    .split("\r\n")
    .map((line) =>
      [...line].reduce((sum, sign) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(sign) ? 2 : 1), 0),
    );
  expect(Math.max(...widths)).toBeLessThanOrEqual(40);
  expect(running.stdout).toContain("处理方法");
});

test("watch ends with Ctrl-C, and leaves the recording running", async () => {
  await using service = await openService();
  expect((await run(["start", "--cname", "room-42"], service.environment)).code).toBe(0);
  const running = inTerminal("watch", service.environment);
  await running.until("recording, 1 file");
  running.child.stdin.write(ctrlC);
  expect(await running.end(), running.stdout).toBe(130);
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["recording"]);
});

test("emulate names its page, and ends with Ctrl-C", async () => {
  await using service = await openService();
  const running = inTerminal("emulate --port 0 --recordings none", service.environment);
  await running.until(/http:\/\/127\.0\.0\.1:\d+\/_emulator\//);
  await running.until("Ctrl-C");
  running.child.stdin.write(ctrlC);
  expect(await running.end(), running.stdout).toBe(0);
});

test("a PNG picture is kept from the terminal", async () => {
  await using service = await openService();
  const layout = await service.write("layout.json", '{ "mixedVideoLayout": 1 }');
  const running = inTerminal(`layout preview ${layout} --png`, service.environment);
  expect(await running.end()).toBe(2);
  expect(running.stdout).toContain("> layout.png");
});

test("a secret is not typed where others see it", async () => {
  await using service = await openService();
  const running = inTerminal("acquire --cname room-42 --secret-stdin", service.environment);
  expect(await running.end()).toBe(2);
  expect(running.stdout).toContain("--secret-stdin reads from a pipe or a file");
});
