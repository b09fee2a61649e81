import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { command, expectLineOf, linesOf, run, start } from "../test/command.ts";
import { openService, type Service } from "../test/service.ts";

const execute = promisify(execFile);
const states = ({ emulator }: Service) => emulator.sessions().map(({ state }) => state);

test.for([
  ["an error of the gateway", { status: 503 }],
  ["an error of the service", { code: 500, status: 500 }],
  ["no answer", { drop: "before" }],
] as const)(
  "record goes on after %s, with one warning, and stops at its end",
  { timeout: 120_000 },
  async ([, fault]) => {
    await using service = await openService();
    const { emulator, environment } = service;
    const running = start(["record", "--cname", "room-42", "--json"], environment);
    await running.until('"status":5');
    emulator.faults.add({ operation: "queryRecording", ...fault });
    await running.until("is followed further");
    // It has tried again, in vain.
    const before = emulator.faults.list()[0]?.applied ?? 0;
    await expect
      .poll(() => emulator.faults.list()[0]?.applied, { timeout: 60_000 })
      .toBeGreaterThan(before + 1);
    emulator.faults.clear();
    running.child.kill("SIGINT");
    expect(await running.end(), running.stderr).toBe(0);
    expect(running.stderr.match(/is followed further/g)).toHaveLength(1);
    expect(linesOf(running.stdout).at(-1)).toMatchObject({ type: "stopped", confirmed: true });
    expect(states(service)).toEqual(["stopped"]);
  },
);

test("record does not go on after a refusal, and says how to stop", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  const running = start(["record", "--cname", "room-42", "--json"], environment);
  await running.until('"status":5');
  emulator.faults.add({ operation: "queryRecording", status: 401 });
  expect(await running.end(), running.stderr).toBe(1);
  const [session] = emulator.sessions();
  expect(running.stderr).toContain(`cloud-recording stop ${session?.sid}`);
});

test("record, stop and watch that fail name what runs on, for people and for programs", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  const started = await run(["start", "--cname", "room-42", "--json"], environment);
  const [{ session } = {}] = linesOf(started.stdout) as { session: { sid: string } }[];
  emulator.faults.add({ operation: "stopRecording", status: 500 });
  emulator.faults.add({ operation: "queryRecording", status: 500 });
  const known = String(session?.sid);
  const results = await Promise.all(
    [
      ["record", "--cname", "room-43", "--duration", "1"],
      ["stop", known],
      ["watch", known],
    ]
      .flatMap((args) => [[...args, "--json"], args])
      .map(async (args) => ({ args, ...(await run(args, environment)) })),
  );
  for (const { args, code, stdout, stderr } of results) {
    const what = args.join(" ");
    expect(code, `${what}: ${stderr}`).toBe(3);
    const [, sid = ""] = /cloud-recording stop (\w+)/.exec(stderr) ?? [];
    expect(
      emulator.sessions().map((one) => one.sid),
      what,
    ).toContain(sid);
    if (!args.includes("--json")) continue;
    const line = linesOf(stdout).at(-1);
    expectLineOf(String(args[0]), line);
    const next = { watch: `cloud-recording watch ${sid}`, stop: `cloud-recording stop ${sid}` };
    expect(line, what).toMatchObject({ type: "error", exitCode: 3, sid, next });
  }
  expect(new Set(states(service))).toEqual(new Set(["recording"]));
}, 120_000);

test("a start whose answers are lost, and a recovery that fails, name the command that finds out", async () => {
  await using service = await openService();
  const { emulator, environment } = service;
  emulator.faults.add({ operation: "startMixRecording", status: 500 });
  for (const command of ["start", "record"]) {
    const args = [command, "--cname", `room-${command}`, "--uid", "7", "--json"];
    const { code, stdout, stderr } = await run(args, environment);
    expect(code, stderr).toBe(3);
    expect(linesOf(stdout).at(-1)).toMatchObject({ next: { recover: "cloud-recording recover" } });
    expect(stderr).toContain("cloud-recording recover");
  }
  const recovered = await run(["recover", "--json"], environment);
  expect(recovered.code).toBe(4);
  expect(recovered.stderr).toContain("cloud-recording recover");
}, 120_000);

test("the commands that are printed work from another folder, and hold no secret", async () => {
  await using service = await openService();
  const { ANYRTC_CUSTOMER_CERTIFICATE: secret = "", ...rest } = service.environment;
  const { ANYRTC_BASE_URL, ANYRTC_APP_ID, ANYRTC_CUSTOMER_ID, PATH = "", ...environment } = rest;
  const program = `#!/bin/sh\nexec ${[process.execPath, ...command].join(" ")} "$@"\n`;
  await service.write("cloud-recording", program, 0o755);
  const folder = join(service.folder, "it's  会议 $HOME");
  await mkdir(folder);
  await service.write("it's  会议 $HOME/secret", secret);
  const config = "profiles: { 'a b': { customerCertificateFile: secret } }";
  await service.write("it's  会议 $HOME/config.yaml", config);
  const account = [
    ...["--config", "config.yaml", "--profile", "a b", "--base-url", ANYRTC_BASE_URL ?? ""],
    ...["--app-id", ANYRTC_APP_ID ?? "", "--customer-id", ANYRTC_CUSTOMER_ID ?? ""],
    ...["--store", "my store"],
  ];
  const env = { ...environment, PATH: `${service.folder}:${PATH}` };
  const paste = (line: string, cwd = "/") => execute("bash", ["--norc", "-c", line], { env, cwd });
  const words = ["record", "--cname", "room-42", "--duration", "1", "--json", ...account];
  const line = ["cloud-recording", ...words].map((word) => `'${word}'`).join(" ");
  service.emulator.faults.add({ operation: "stopRecording", status: 500 });
  const failed = await paste(line, folder).catch((error) => error);
  service.emulator.faults.clear();
  const { next } = linesOf(failed.stdout).at(-1) as { next: { stop: string } };
  expect(failed.stderr).toContain(next.stop);
  expect(failed.stderr + failed.stdout).not.toContain(secret);
  await paste(next.stop);
  expect(states(service)).toEqual(["stopped"]);

  const bySecret = ["start", "--cname", "room-43", "--customer-certificate", secret];
  service.emulator.faults.add({ operation: "startMixRecording", status: 500 });
  const lost = await run([...bySecret, "--json"], rest);
  service.emulator.faults.clear();
  expect(linesOf(lost.stdout).at(-1)).toMatchObject({
    next: { recover: "cloud-recording recover --secret-stdin" },
  });
  expect(lost.stdout + lost.stderr).not.toContain(secret);

  const open = await service.write(
    "it's  会议 $HOME/open.yaml",
    `profiles: { default: { customerCertificate: x } }`,
    0o644,
  );
  const refused = await run(["acquire", "--cname", "a", "--config", open], rest);
  const [, chmod = ""] = /Run: (chmod .*)/.exec(refused.stderr) ?? [];
  await paste(chmod);
  const accepted = await run(["acquire", "--cname", "a", "--config", open, "--json"], rest);
  expect(accepted.code, accepted.stderr).toBe(1);
}, 120_000);
