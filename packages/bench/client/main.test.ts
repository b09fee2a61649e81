import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));

test("the bench measures the clients that need no installation", { timeout: 120_000 }, async () => {
  const args = [main, "--quick", "--own", "--source", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { nodes, deno, goals } = JSON.parse(stdout);

  const all = [
    "node:http",
    "@cloud-recording/node",
    "@cloud-recording/client",
    "fetch",
    "openapi-fetch",
  ];
  const byFetch = all.slice(2);
  const [{ name, stubbed, loopback, firstCalls, allocation }] = nodes;
  const names = (rows: { name: string }[]) => rows.map((row) => row.name);
  expect(name).toBe(`Node ${process.version}`);
  expect(names(loopback)).toEqual(all);
  expect(names(firstCalls)).toEqual(all);
  expect(names(allocation)).toEqual(all);
  expect(names(stubbed)).toEqual(byFetch);
  expect(names(deno.loopback)).toEqual(["fetch", "@cloud-recording/client"]);
  for (const row of [stubbed, loopback, firstCalls, allocation, deno.loopback].flat()) {
    const { name: _, ...figures } = row;
    for (const figure of Object.values(figures)) expect(figure, row.name).toBeGreaterThan(0);
  }
  expect(goals).toHaveLength(7);
});
