import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOf, run, start } from "../test/command.ts";
import { openService } from "../test/service.ts";

test("a store of a profile is beside the configuration file", async () => {
  await using service = await openService();
  const { environment, folder } = service;
  await mkdir(join(folder, "settings"));
  const config = await service.write(
    "settings/config.yaml",
    "profiles: { default: { store: sessions } }",
  );
  await run(["start", "--cname", "room-42", "--config", config], environment);
  const store = join(folder, "settings", "sessions");
  const listed = await run(["sessions", "--store", store, "--json"], environment);
  expect(linesOf(listed.stdout)).toMatchObject([{ sessions: [{ cname: "room-42" }] }]);
});

test("sessions are listed without credentials, of the App ID that is chosen or of all", async () => {
  await using service = await openService();
  const { environment } = service;
  await run(["start", "--cname", "room-42"], environment);
  const { HOME = "", PATH = "" } = environment;
  const none = { HOME, PATH };
  const cases = [
    [[], none, 1],
    [["--app-id", "other"], none, 0],
    [[], { ...none, ANYRTC_APP_ID: "other" }, 0],
    [[], { ...none, ANYRTC_APP_ID: environment.ANYRTC_APP_ID ?? "" }, 1],
  ] as const;
  for (const [args, given, count] of cases) {
    const { code, stdout, stderr } = await run(["sessions", ...args, "--json"], given);
    expect(code, stderr).toBe(0);
    const [{ sessions } = {}] = linesOf(stdout);
    expect(sessions).toHaveLength(count);
  }
});

test("recover names what another command holds", async () => {
  await using service = await openService();
  const { environment } = service;
  const recording = start(["record", "--cname", "room-42", "--json"], environment);
  await recording.until('"status":5');
  const json = await run(["recover", "--json"], environment);
  expect(json.code).toBe(0);
  expect(linesOf(json.stdout)).toMatchObject([{ stopped: [], held: [{ cname: "room-42" }] }]);
  const shown = await run(["recover"], environment);
  expect(shown.stderr).toMatch(/left to another command that runs: \w+ room-42/);
  recording.child.kill("SIGINT");
  expect(await recording.end()).toBe(0);
  const later = await run(["recover"], environment);
  expect(later.stderr).toContain("The store has no recording that may run.");
});
