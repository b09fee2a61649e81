import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { command, Running, run } from "../test/command.ts";
import { openService, type Service } from "../test/service.ts";

const execute = promisify(execFile);

/** A folder with the command in the path and a script for a shell. */
async function shellOf(service: Service, shell: string) {
  const program = `#!/bin/sh\nexec ${[process.execPath, ...command].join(" ")} "$@"\n`;
  await service.write("cloud-recording", program, 0o755);
  const { stdout } = await run(["completion", shell], service.environment);
  const script = await service.write(`completion.${shell}`, stdout);
  const { PATH = "", ...environment } = service.environment;
  return { script, env: { ...environment, PATH: `${service.folder}:${PATH}`, PS1: "$ " } };
}

/** What is typed before Tab, and what stands there after it. */
const typed = [
  ["cloud-recording lay", "cloud-recording layout"],
  ["cloud-recording layout p", "cloud-recording layout preview"],
  ["cloud-recording record --cn", "cloud-recording record --cname"],
  ["cloud-recording record --mode ind", "cloud-recording record --mode individual"],
  ["cloud-recording record --mode=ind", "cloud-recording record --mode=individual"],
  [
    "cloud-recording record --base-url http://127.0.0.1:8720 --cn",
    "cloud-recording record --base-url http://127.0.0.1:8720 --cname",
  ],
  [
    "cloud-recording record --base-url=http://127.0.0.1:8720 --mode=mi",
    "cloud-recording record --base-url=http://127.0.0.1:8720 --mode=mix",
  ],
  ["cloud-recording --lang zh-CN doc", "cloud-recording --lang zh-CN doctor"],
  ["cloud-recording validate ./complet", "cloud-recording validate ./completion."],
] as const;

test.for([
  ["bash", ["--norc", "--noprofile", "-i"], "source"],
  ["zsh", ["-f", "-i"], "autoload -Uz compinit; compinit -u -D; source"],
] as const)("%s completes commands, flags, values and files", async ([shell, flags, load]) => {
  await using service = await openService();
  const { script, env } = await shellOf(service, shell);
  const line = `stty cols 200; cd ${service.folder}; exec ${[shell, ...flags].join(" ")}`;
  const running = new Running(spawn("script", ["-qefc", line, "/dev/null"], { env }));
  const { stdin } = running.child;
  stdin.write(`${load} ${script}; echo loa''ded\r`);
  await running.until("loaded");
  for (const [before, after] of typed) {
    running.stdout = "";
    stdin.write(`${before}\t`);
    // The shell writes what it adds behind what was typed.
    await running.until(after);
    stdin.write("\u0015");
  }
  stdin.write("exit\r");
  await running.end();
});

test("fish completes commands, flags, values and files, with what they mean", async () => {
  await using service = await openService();
  const { script, env } = await shellOf(service, "fish");
  const lines = typed.map(([before]) => `complete -C '${before}'`);
  const { stdout } = await execute(
    "fish",
    ["--no-config", "-c", [`source ${script}`, `cd ${service.folder}`, ...lines].join("\n")],
    { env },
  );
  for (const [, after] of typed) expect(stdout).toContain(after.split(" ").at(-1));
  expect(stdout).toContain("layout\tSet or preview the layout of a mix recording");
});
