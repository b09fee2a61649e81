import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { scenarios } from "../../scenarios/index.ts";
import { type NamedCapture, readCaptures, textOf } from "../capture.ts";
import { project } from "../outcome.ts";
import { reproduce } from "../reproduce.ts";
import { captureOf, captureScenario, writeCapture } from "./capture-scenario.ts";
import { emulatorTarget } from "./emulator-target.ts";
import { accountFrom } from "./environment.ts";
import { liveTarget } from "./live-target.ts";
import type { Scenario } from "./scenario.ts";
import { SecretFoundError } from "./secrets.ts";

import { workflows } from "./workflow.ts";

const captures = new Map(
  (await readCaptures()).map(({ name, capture }) => [name, capture] as const),
);
const scenario = (name: string) => scenarios.find((one) => one.name === name) as Scenario;

let folder: string;
beforeEach(async () => {
  folder = `${await mkdtemp(`${tmpdir()}/cloud-recording-contract-`)}/`;
});
afterEach(() => rm(folder, { recursive: true }));

describe("captured again, every capture of the emulator is the same, byte by byte", () => {
  test("there is one for each scenario, and a scenario for each workflow", async () => {
    const kept = [...captures.keys()].filter((name) => name.startsWith("emulator/"));
    expect(kept.sort()).toEqual(scenarios.map(({ name }) => `emulator/${name}`).sort());
    const files = (await readdir(workflows)).filter((file) => file.endsWith(".arazzo.yaml"));
    const played = scenarios.flatMap(({ play }) => ("workflow" in play ? [play.workflow] : []));
    expect(files).toEqual(played.map((name) => `${name}.arazzo.yaml`).sort());
  });

  test.each(scenarios)("$name", async (scenario) => {
    const kept = captures.get(`emulator/${scenario.name}`) as NamedCapture["capture"];
    // A workflow is not run for this; its requests are sent again.
    const again =
      "workflow" in scenario.play
        ? await captureOf(scenario, "emulator", await reproduce(kept))
        : await captureScenario(scenario, emulatorTarget(scenario));
    expect(textOf(again)).toBe(textOf(kept));
  });

  test("a workflow is run through the proxy", async () => {
    const chosen = scenario("uid-in-use");
    const capture = await captureScenario(chosen, emulatorTarget(chosen));
    const file = await writeCapture(
      "emulator/uid-in-use",
      capture,
      [project.customerCertificate],
      folder,
    );
    const kept = captures.get("emulator/uid-in-use");
    expect(await readFile(file, "utf8")).toBe(kept && textOf(kept));
  });
});

describe("live", () => {
  const account = {
    appId: "7f3c1e9a5d2b4c6b8a9f0e1d2c3b4a59",
    customerId: "planted-customer",
    customerCertificate: "planted-certificate",
    cname: "planted-channel",
    token: "planted-token",
    storage: {
      vendor: 1,
      region: 2,
      bucket: "planted-bucket",
      accessKey: "planted-access",
      secretKey: "planted-secret",
    },
  };

  /** A service on a port, with an account of its own, whose responses may hold what they should not. */
  async function serviceWith(disturb: (text: string, sent: string) => string = (text) => text) {
    const sent: string[] = [];
    const emulator = createEmulator({ projects: [account], rateLimit: false, startUp: 0 });
    const server = await serve(
      {
        async fetch(input) {
          const request = input as Request;
          const body = await request.clone().text();
          sent.push(`${request.url} ${request.headers.get("authorization")} ${body}`);
          const response = await emulator.fetch(request);
          const headers = {
            "content-type": "application/json",
            "set-cookie": "session=planted-cookie",
            "x-served-by": "planted-host",
          };
          const text = disturb(await response.text(), body);
          return new Response(text, { status: response.status, headers });
        },
      },
      { port: 0 },
    );
    return { server, sent, target: liveTarget({ ...account, baseUrl: server.url }, { pace: 0 }) };
  }

  const settings: Scenario = {
    ...scenario("settings-of-mix"),
    name: "one-recording",
    play: {
      script: async (client) => {
        const session = await client.record("mix", {
          token: "my-token",
          recordingConfig: { channelType: 0 },
          storageConfig: {
            vendor: 2,
            region: 1,
            bucket: "my-bucket",
            accessKey: "my-access-key",
            secretKey: "my-secret-key",
          },
        });
        await client.query(session);
        await client.stop(session);
      },
    },
  };

  test("the service gets the account, and the capture has nothing of it", async () => {
    const { server, sent, target } = await serviceWith((text) =>
      text.replace(
        '"Body":{',
        '"trace":"planted-trace","Body":{"debug":{"accessKey":"planted-access"},',
      ),
    );
    await using _ = server;
    const capture = await captureScenario(settings, target);
    const file = await writeCapture("live/one-recording", capture, target.secrets, folder);
    const text = await readFile(file, "utf8");

    expect(sent[1]).toContain(account.appId);
    expect(sent[1]).toContain(`Basic ${btoa("planted-customer:planted-certificate")}`);
    for (const name of ["channel", "token", "bucket", "access", "secret"]) {
      expect(sent[1]).toContain(`"planted-${name}"`);
    }
    expect(sent[1]).toContain('"vendor":1,"region":2');

    expect(text).not.toContain("planted");
    expect(text).not.toContain(account.appId);
    expect(text).not.toContain("127.0.0.1");
    const { entries } = capture.log;
    expect(entries.map(({ _provenance }) => _provenance)).toEqual(Array(4).fill("live"));
    expect(entries.map(({ _expect }) => "data" in _expect)).toEqual(Array(4).fill(true));
    expect(text).toContain("5000000000000000000000000000000");
    expect(entries[2]?.response.content.text).toContain("_room-42.m3u8");
  });

  test.each([
    ["the certificate", account.customerCertificate],
    ["the credentials", btoa("planted-customer:planted-certificate")],
    ["a key", account.storage.accessKey],
    ["a key in base64", btoa(account.storage.secretKey)],
    ["a token in a URL", `https://example.org/?t=${encodeURIComponent(account.token)}`],
    ["a key that nobody knows", "q8Zr3TnW5kYx0LbV7uPd"],
    ["a private key", "-----BEGIN PRIVATE KEY-----"],
  ])("%s in the words of the service is refused, and nothing is written", async (_what, leak) => {
    const { server, target } = await serviceWith((text) =>
      text.replace('"Body":{', `"Body":{"reason":${JSON.stringify(`because of ${leak}`)},`),
    );
    await using _ = server;
    const capture = await captureScenario(settings, target);
    const refused = writeCapture("live/one-recording", capture, target.secrets, folder);
    await expect(refused).rejects.toThrow(SecretFoundError);
    await expect(refused).rejects.not.toThrow(leak);
    expect(await readdir(folder)).toEqual([]);
  });

  test("what the description says itself is no secret", () => {
    const { secrets } = liveTarget({
      ...account,
      baseUrl: "https://api.agrtc.cn",
      cname: "room-42",
      vod: { regionId: "cn-shanghai", accessKey: "planted-vod" },
    });
    expect(secrets).toContain("planted-vod");
    for (const text of ["api.agrtc.cn", "room-42", "cn-shanghai", "1", "2"]) {
      expect(secrets).not.toContain(text);
    }
  });

  test("a service that cannot be reached is told", async () => {
    const { server, target } = await serviceWith();
    await server.close();
    await expect(captureScenario(settings, target)).rejects.toThrow(
      "The service did not answer, look at ANYRTC_BASE_URL: ECONNREFUSED",
    );
  });

  test("a scenario that fails tells what the service says, without secrets", async () => {
    const leaks = [account.storage.secretKey, btoa(account.customerCertificate)];
    const { server, target } = await serviceWith((text, sent) => {
      return sent.includes("recordingConfig") ? `{"code":53,"reason":"${leaks}"}` : text;
    });
    await using _ = server;
    await expect(captureScenario(settings, target)).rejects.toThrow(
      'The recording did not start: {"code":53,"reason":"********,********',
    );
  });

  test("a scenario that makes calls go wrong is refused", async () => {
    await using server = (await serviceWith()).server;
    const target = liveTarget({ ...account, baseUrl: server.url }, { pace: 0 });
    await expect(captureScenario(scenario("refused-acquire"), target)).rejects.toThrow(
      "refused-acquire needs an emulator",
    );
  });

  test("a missing or illegible variable is named, without its value", () => {
    const environment = {
      ANYRTC_APP_ID: "app",
      ANYRTC_CUSTOMER_ID: "customer",
      ANYRTC_CUSTOMER_CERTIFICATE: "planted",
    };
    expect(accountFrom(environment)).toMatchObject({ appId: "app", storage: {} });
    for (const name of Object.keys(environment)) {
      expect(() => accountFrom({ ...environment, [name]: "" })).toThrow(`Set ${name}`);
    }
    const wrong = (more: object) => () => accountFrom({ ...environment, ...more });
    expect(wrong({ ANYRTC_STORAGE: "{planted" })).toThrow("ANYRTC_STORAGE must be a JSON object");
    expect(wrong({ ANYRTC_VOD: "[]" })).toThrow("ANYRTC_VOD must be a JSON object");
    expect(wrong({ ANYRTC_BASE_URL: "planted" })).toThrow("ANYRTC_BASE_URL must be a URL");
  });
});

describe("the command", () => {
  const script = fileURLToPath(new URL("../../scripts/capture.ts", import.meta.url));
  const run = (...args: string[]) => {
    const all = ["--conditions=@cloud-recording/source", script, ...args];
    return promisify(execFile)(process.execPath, all).catch((error) => error);
  };

  test("tells what it can do, and what it was not told", async () => {
    const [help, none] = await Promise.all([
      run("--help"),
      run("--target", "emulator", "--scenario", "x"),
    ]);
    expect(help.stdout).toContain("uid-in-use: Starts a second recorder");
    expect(none).toMatchObject({ code: 1 });
    expect(none.stderr).toContain("--scenario must name a scenario, got x");
  });
});
