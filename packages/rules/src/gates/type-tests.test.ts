import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { compileTypeTests } from "./type-tests.ts";

test("a type test of the last release that no longer compiles is noticed", async () => {
  const folder = await mkdtemp(`${tmpdir()}/released-`);
  const file = "packages/layouts/src/kept.test-d.ts";
  await mkdir(`${folder}/packages/layouts/src`, { recursive: true });
  await writeFile(`${folder}/package.json`, '{ "type": "module" }');
  const good =
    'import { arrangeWindows } from "./index.ts";\nexport const kept: Function = arrangeWindows;\n';
  await writeFile(`${folder}/${file}`, good);
  expect(await compileTypeTests(folder, [file])).toBe("");
  await writeFile(`${folder}/${file}`, good.replaceAll("arrangeWindows", "arrangeNothing"));
  expect(await compileTypeTests(folder, [file])).toContain("arrangeNothing");
  await rm(folder, { recursive: true });
});
