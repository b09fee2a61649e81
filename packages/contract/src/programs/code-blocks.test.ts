import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator, type Project } from "@cloud-recording/emulator";
import { serve } from "@cloud-recording/emulator/serve";
import { expect, test } from "vitest";
import { codeBlocks, fileNameOf, root } from "./code-blocks.ts";
import { bash, execute, node } from "./run.ts";

const folder = fileURLToPath(new URL("../../.code-blocks/", import.meta.url));
const english = ["docs/src/content/docs/*.{md,mdx}", "docs/src/content/docs/guides/*.{md,mdx}"];
const chinese = english.map((pattern) => pattern.replace("content/docs/", "content/docs/zh-cn/"));
const readmes = ["*.md", "packages/*/*.md"];
const sources = [...readmes, "packages/*/src/**/*.ts", ...english, ...chinese];

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
});

test("the programs of READMEs and pages run against the emulator", async () => {
  const runs = `${folder}runs/`;
  await rm(runs, { recursive: true, force: true });
  await mkdir(runs, { recursive: true });
  const cwd = await mkdtemp(join(tmpdir(), "code-blocks-"));
  const blocks = await codeBlocks("ts", [...readmes, ...english]);
  const programs = blocks.filter(({ code }) => isProgram(code));
  const recorded = await Promise.all(
    programs.map(async (block) => {
      // One emulator each, since they record the same channel.
      const emulator = createEmulator({ startUp: 0, rateLimit: false });
      await using server = await serve(emulator, { port: 0 });
      const { appId, customerId, customerCertificate } = emulator.project;
      await writeFile(runs + fileNameOf(block), withAccount(block.code, emulator.project));
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
});

/** True if code runs by itself: it leaves nothing to be declared, is no test, and calls no host of its own. */
function isProgram(code: string): boolean {
  return !/^declare |\bexpect\(|https:\/\//m.test(code);
}

/** Code in which the placeholders of an account are replaced by that of an emulator on a port. */
function withAccount(code: string, project: Project): string {
  const names = ["appId", "customerId", "customerCertificate"] as const;
  const placeholders = new RegExp(names.map((name) => `${name}: "[^"]*",?\\s*`).join(""), "g");
  const account = names.map((name) => `${name}: ${JSON.stringify(project[name])}, `).join("");
  return code.replaceAll(placeholders, `${account}baseUrl: process.env.ANYRTC_BASE_URL, `);
}

test("no code block needs a newer Node than 20.19 without saying so", async () => {
  const blocks = await codeBlocks("ts", sources);
  const newer = blocks.filter(({ code }) => /^\s*(await )?using |\busing \w+ =/m.test(code));
  const files = new Set(newer.map(({ file }) => file));
  for (const file of files)
    expect(await readFile(`${root}${file}`, "utf8"), file).toContain("Node 24");
});

test("every shell block in the documentation is valid", async () => {
  const blocks = await codeBlocks("sh", sources);
  for (const { code } of blocks) await execute([...bash, "-n", "-c", code]);
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
