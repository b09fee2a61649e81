import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

test("the bench measures the servers that need no installation", async () => {
  const args = [main, "--quick", "--own", "--source", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { servers, methods, functions } = JSON.parse(stdout);

  const all = ["credentials", "content type", "body"];
  expect(servers).toMatchObject([
    { name: "bare node:http", refuses: [] },
    { name: "bare + our checks", refuses: all },
    { name: "emulator", refuses: all },
  ]);
  for (const { name: _, refuses: __, ratios, ...figures } of servers) {
    for (const figure of Object.values(figures)) expect(figure).toBeGreaterThan(0);
    expect(Object.keys(ratios)).toEqual(Object.keys(figures));
    for (const ratio of Object.values(ratios)) expect(ratio).toBeGreaterThan(0);
  }
  for (const ratio of Object.values(servers[0].ratios)) expect(ratio).toBe(1);
  const names = ["acquire", "start", "query", "update", "updateLayout", "stop"];
  expect(methods.map(({ method }: { method: string }) => method)).toEqual(names);
  for (const { servers } of methods) {
    expect(servers).toEqual([
      { name: "emulator", cpuMicrosecondsPerCall: expect.any(Number), ratio: 1 },
    ]);
    expect(servers[0].cpuMicrosecondsPerCall).toBeGreaterThan(0);
  }
  expect(functions).toHaveLength(3);
  for (const { perSecond } of functions) expect(perSecond).toBeGreaterThan(0);
});
