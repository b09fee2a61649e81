import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "./code-blocks.ts";
import { execute } from "./run.ts";

/** A service of a Compose file, as far as this repository has any. */
interface Service {
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: object;
}

const { services } = parse(await readFile(`${root}examples/compose.yaml`, "utf8")) as {
  readonly services: Readonly<Record<"emulator" | "app", Service>>;
};

// Docker is not needed: the commands of the services run on this machine, at another port.
let emulator: ChildProcess;
let url = "";
beforeAll(async () => {
  const [, ...args] = services.emulator.command;
  const changed = args.map((arg) => arg.replace("0.0.0.0", "127.0.0.1").replace("8720", "0"));
  emulator = spawn(process.execPath, changed, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  if (emulator.stdout === null) throw new Error("The emulator has no output");
  for await (const line of createInterface(emulator.stdout)) {
    url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? "";
    if (url !== "") break;
  }
});
afterAll(() => emulator.kill());

/** A machine that is so busy that an upload outlasts `stop` gets an honest `backuped`; then the app records again. */
const busy = { retry: 3 };

test(
  "the services of the Compose file run: the emulator is healthy, and the app records",
  busy,
  async () => {
    const [kind, , ...check] = services.emulator.healthcheck?.test ?? [];
    expect(kind).toBe("CMD");
    await execute([
      process.execPath,
      ...check.map((arg) => arg.replace("http://127.0.0.1:8720", url)),
    ]);

    const [, ...args] = services.app.command;
    const { ANYRTC_BASE_URL, ...environment } = services.app.environment ?? {};
    // The app finds the emulator by the name and at the port of its service.
    expect(ANYRTC_BASE_URL).toBe("http://emulator:8720");
    expect(services.emulator.command).toContain("--port=8720");
    expect(services.emulator.command).toContain("--allowed-hosts=emulator");
    expect(services.app.depends_on).toHaveProperty("emulator");
    const { stdout } = await execute(
      [process.execPath, ...args],
      { ...environment, ANYRTC_BASE_URL: url, SECONDS: "0" },
      root,
    );
    expect(stdout).toContain("uploaded");
    expect(stdout).toContain(".m3u8");
  },
);

test("the check of health fails without an emulator", async () => {
  const [, , ...check] = services.emulator.healthcheck?.test ?? [];
  const nobody = check.map((arg) => arg.replace("127.0.0.1:8720", "127.0.0.1:1"));
  await expect(execute([process.execPath, ...nobody])).rejects.toThrow();
});
