import { expect, test } from "vitest";
import { linesOf, start } from "../test/command.ts";
import { commandNames } from "../test/command-names.ts";
import { runInside } from "../test/run-inside.ts";
import { openService } from "../test/service.ts";

/** Flags that take numbers, with values that are out of range. */
const outOfRange: Readonly<Record<string, readonly string[]>> = {
  "--duration": ["0", "2592001", "4294967296"],
  "--expired-hour": ["0", "721"],
  "--port": ["65536"],
  "--callback-retry-delay": ["2147483648"],
  "--canvas": ["0x360", "360x0", "1921x360", "360x99999999999999999999"],
};
const always = ["-1", "1.5", "1e3", "NaN", "9007199254740991", "9".repeat(400)];

test("every number of every command has its limits, and is refused before anything is done", async () => {
  await using service = await openService();
  const { environment, emulator } = service;
  const seen = new Set<string>();
  for (const name of commandNames()) {
    const words = name.split(" ");
    const help = (await runInside([...words, "--help"], { environment })).stdout;
    for (const [flag, values] of Object.entries(outOfRange)) {
      if (!help.includes(flag)) continue;
      seen.add(flag);
      for (const value of [...values, ...always]) {
        const args = [...words, `${flag}=${value}`, "--json"];
        const needed = help.includes("--cname") ? ["--cname", "room-42"] : [];
        if (name === "layout preview") needed.push("x.json");
        const { code, stdout, stderr } = await runInside([...args, ...needed], {
          environment,
        });
        const what = `${name} ${flag}=${value.slice(0, 20)}: ${stderr}`;
        expect(code, what).toBe(2);
        expect(stderr, what).toContain(flag.slice(2));
        expect(linesOf(stdout), what).toHaveLength(1);
      }
    }
  }
  expect([...seen].toSorted()).toEqual(Object.keys(outOfRange).toSorted());
  expect(emulator.sessions()).toEqual([]);
});

test.for([
  [2_592_000, 720],
  [2_200_000, 612],
  [259_200, 73],
  [259_199, 72],
] as const)("a recording of %i s can be stopped for %i hours", async ([duration, hours]) => {
  await using service = await openService();
  const args = ["record", "--cname", "room-42", "--duration", String(duration), "--json"];
  const running = start(args, service.environment);
  await running.until('"status":5');
  const [{ session } = {}] = linesOf(running.stdout) as { session: { expiresAt: number } }[];
  const left = ((session?.expiresAt ?? 0) - Date.now()) / 3_600_000;
  expect(left).toBeLessThanOrEqual(hours);
  expect(left).toBeGreaterThan(hours - 0.1);
  expect(service.emulator.sessions().map(({ state }) => state)).toEqual(["recording"]);
  running.child.kill("SIGINT");
  expect(await running.end(), running.stderr).toBe(0);
});

test("a duration that is longer than the recording can be stopped is refused", async () => {
  await using service = await openService();
  const { environment, emulator } = service;
  const args = ["record", "--cname", "room-42", "--expired-hour", "1", "--json", "--duration"];
  const { code, stderr } = await runInside([...args, "3601"], { environment });
  expect(code).toBe(2);
  expect(stderr).toContain("--duration must be at most 3600");
  expect(emulator.sessions()).toEqual([]);
});
