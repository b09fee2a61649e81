import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { constants } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type Attempt,
  type Attempts,
  attemptsOf,
  type Outcome,
  outcomes,
} from "../test/attempts.ts";
import { command, expectLineOf, linesOf } from "../test/command.ts";
import { commandNames } from "../test/command-names.ts";
import { expectToFit } from "../test/fitting.ts";
import { runInside } from "../test/run-inside.ts";
import { openService, type Service } from "../test/service.ts";

const names = commandNames();

async function filesOf(service: Service) {
  return {
    lists: await service.write("lists.json", '{"audioUidList":{"subscribeAudioUids":["123"]}}'),
    layout: await service.write("layout.json", '{"mixedVideoLayout":1}'),
    start: await service.write(
      "start.json",
      '{"cname":"room-42","uid":"7","clientRequest":{"recordingConfig":{"channelType":0}}}',
    ),
    wrong: await service.write("wrong.json", '{"clientRequest":{"mixedVideoLayout":"x"}}'),
  };
}

/** The attempts of an outcome, each with the command; those that are a reason only are left out. */
function attemptsFor(all: Readonly<Record<string, Attempts>>, outcome: Outcome) {
  return Object.entries(all).flatMap(([name, { [outcome]: attempt }]) =>
    typeof attempt === "string" ? [] : [{ name, attempt }],
  );
}

let stores = 0;

/** The environment of an attempt, with a session store of its own. */
async function prepare(service: Service, { store, environment }: Attempt) {
  stores += 1;
  const state = join(service.folder, `state-${stores}`);
  await store?.(service, join(state, "cloud-recording", "sessions"));
  return { ...service.environment, XDG_STATE_HOME: state, ...environment };
}

test("every command has an attempt for every outcome, or a reason", () => {
  const files = { lists: "", layout: "", start: "", wrong: "" };
  expect(Object.keys(attemptsOf(files)).toSorted()).toEqual(names.toSorted());
});

test.for(["success", "refused", "usage", "network", "partial"] as const)(
  "every command that can come to %s has its exit code, its lines of --json and texts that fit",
  async (outcome) => {
    await using service = await openService();
    const all: Readonly<Record<string, Attempts>> = attemptsOf(await filesOf(service));
    const attempts = attemptsFor(all, outcome);
    // What has the service for itself comes before the others.
    const alone = attempts.filter(({ attempt }) => attempt.faults);
    const together = attempts.filter(({ attempt }) => !attempt.faults);
    const check = async ({ name, attempt }: (typeof attempts)[number]) => {
      const { args } = attempt;
      const json = await runInside([...args, "--json"], {
        environment: await prepare(service, attempt),
      });
      expect(json.code, `${name} --json: ${json.stdout}${json.stderr}`).toBe(outcomes[outcome]);
      const lines = linesOf(json.stdout);
      expect(lines.length, name).toBeGreaterThan(0);
      for (const line of lines) expectLineOf(name, line);
      await Promise.all(
        ["en", "zh-CN"].map(async (language) => {
          const environment = { ...(await prepare(service, attempt)), NO_COLOR: "1" };
          const shown = await runInside([...args, "--lang", language], {
            environment,
            columns: 40,
          });
          expect(shown.code, `${name}: ${shown.stderr}`).toBe(outcomes[outcome]);
          expectToFit(shown.stderr, 40, name);
          expect(json.stdout + json.stderr + shown.stderr).not.toContain("demo-certificate");
        }),
      );
    };
    for (const one of alone) {
      one.attempt.faults?.(service);
      await check(one);
      service.emulator.faults.clear();
    }
    await Promise.all(together.map(check));
  },
);

/** Waits for the end of a command that gets a signal again and again, as from somebody who is impatient. */
async function interrupt(
  args: readonly string[],
  environment: Record<string, string>,
  ready: Promise<unknown>,
) {
  const child = spawn(process.execPath, [...command, ...args], { env: environment });
  const ended = once(child, "close");
  await Promise.race([ready, ended]);
  const timer = setInterval(() => child.kill("SIGINT"), 100);
  await ended;
  clearInterval(timer);
  return child.exitCode ?? 128 + constants.signals[child.signalCode ?? "SIGKILL"];
}

test("every command that waits for the service ends by Ctrl-C, with 130", async () => {
  await using service = await openService();
  const all: Readonly<Record<string, Attempts>> = attemptsOf(await filesOf(service));
  const results = attemptsFor(all, "interrupted").map(async ({ name, attempt }) => {
    // A service that never answers.
    const server = createServer(() => {});
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const prepared = await prepare(service, attempt);
    const environment = { ...prepared, ANYRTC_BASE_URL: `http://127.0.0.1:${port}` };
    const code = await interrupt(attempt.args, environment, once(server, "request"));
    server.closeAllConnections();
    server.close();
    return [name, code];
  });
  for (const result of results) expect((await result)[1], String((await result)[0])).toBe(130);
});
