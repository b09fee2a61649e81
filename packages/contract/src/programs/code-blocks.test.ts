import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { expect, test } from "vitest";
import { codeBlocks, fileNameOf } from "./code-blocks.ts";
import { execute, node } from "./run.ts";

const folder = fileURLToPath(new URL("../../.code-blocks/", import.meta.url));
const english = ["docs/src/content/docs/*.{md,mdx}", "docs/src/content/docs/guides/*.{md,mdx}"];
const chinese = english.map((pattern) => pattern.replace("content/docs/", "content/docs/zh-cn/"));
const sources = ["*.md", "packages/*/*.md", "packages/*/src/**/*.ts", ...english, ...chinese];

test("every code block in the documentation type-checks", async () => {
  const types = `${folder}types/`;
  await rm(types, { recursive: true, force: true });
  await mkdir(types, { recursive: true });
  const blocks = await codeBlocks("ts", sources);
  for (const block of blocks) {
    const { file, number, code } = block;
    const text = `// ${file}, block ${number}\nexport {};\n${code}`;
    await writeFile(types + fileNameOf(block), text);
  }
  const config = { extends: "../../tsconfig.json", include: ["*.ts"], exclude: [] };
  await writeFile(`${types}tsconfig.json`, JSON.stringify(config));
  await execute(["tsc", "-p", types]);
  expect(blocks.length).toBeGreaterThan(0);
  await rm(types, { recursive: true });
}, 60_000);

test("the programs of the pages run against the emulator", async () => {
  const runs = `${folder}runs/`;
  await rm(runs, { recursive: true, force: true });
  await mkdir(runs, { recursive: true });
  const cwd = await mkdtemp(join(tmpdir(), "code-blocks-"));
  const programs = (await codeBlocks("ts", english)).filter(({ code }) => isProgram(code));
  const recorded = await Promise.all(
    programs.map(async (block) => {
      // One emulator each, since they record the same channel.
      const emulator = createEmulator({ startUp: 0, rateLimit: false });
      await using server = await serve(emulator, { port: 0 });
      const { appId, customerId, customerCertificate } = emulator.project;
      await writeFile(runs + fileNameOf(block), block.code);
      const environment = {
        ANYRTC_APP_ID: appId,
        ANYRTC_CUSTOMER_ID: customerId,
        ANYRTC_CUSTOMER_CERTIFICATE: customerCertificate,
        ANYRTC_BASE_URL: server.url,
      };
      await execute([...node, runs + fileNameOf(block)], environment, cwd);
      return emulator.sessions();
    }),
  );
  expect(programs.length).toBeGreaterThan(5);
  expect(recorded.flat().length).toBeGreaterThan(2);
  expect(recorded.flat().filter(({ state }) => state !== "stopped")).toEqual([]);
  await Promise.all([runs, cwd].map((path) => rm(path, { recursive: true })));
}, 60_000);

/** Whether code runs by itself: it leaves nothing to be declared, is no test, and calls no host of its own. */
function isProgram(code: string): boolean {
  return !/^declare |\bexpect\(|https:\/\//m.test(code);
}

test("every shell block in the documentation is valid", async () => {
  const blocks = await codeBlocks("sh", sources);
  for (const { code } of blocks) await execute(["bash", "-n", "-c", code]);
  expect(blocks.length).toBeGreaterThan(0);
});

test("the pages in Chinese show the same code", async () => {
  for (const language of ["ts", "sh", "html"]) {
    const [one, other] = await Promise.all(
      [english, chinese].map(async (pages) =>
        (await codeBlocks(language, pages)).map(({ file, code }) => ({
          file: file.replace("zh-cn/", ""),
          code: code.replaceAll(/\/\*\*.*?\*\/|(?<!:)\/\/.*$/gm, ""),
        })),
      ),
    );
    expect(other).toEqual(one);
  }
});
