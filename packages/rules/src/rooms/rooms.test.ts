import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { currentConfig } from "./current-config.ts";
import { type House, houses } from "./rooms.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const generated = "packages/rules/generated/rooms.json";

/** A folder with the configuration of this repository and no sources. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cloud-recording-rooms-"));
  for (const file of ["biome.json", ".gitignore", generated])
    await cp(root + file, join(folder, file));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `biome lint` over sources, and returns the rules that are broken, by file. */
async function lint(
  sources: Readonly<Record<string, string>>,
  ...flags: readonly string[]
): Promise<Record<string, string[]>> {
  for (const [file, source] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", ...flags];
  const { stdout } = await promisify(execFile)("biome", args, {
    cwd: folder,
    maxBuffer: 1e8,
  }).catch((error: { stdout: string }) => error);
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string } }[];
  };
  const found: Record<string, string[]> = {};
  for (const { category, location } of diagnostics) {
    found[location.path] = [...(found[location.path] ?? []), category.replace(/^lint\/\w+\//, "")];
  }
  return found;
}

/** An import of a room, from a file that stands so many folders below its own room. */
function importOf(room: string, depth: number): string {
  const up = depth === 0 ? "./" : "../".repeat(depth);
  return `import { one } from "${up}${room.endsWith(".ts") ? room : `${room}/other.ts`}";\none();\n`;
}

describe.each(Object.entries(houses))("%s", (house, { floors, besides = [], pure = {} }) => {
  test("has exactly the rooms that have a floor, each once", async () => {
    const files = await readdir(root + house, { recursive: true });
    const sources = files.filter((file) => {
      return /\.[jt]s$/.test(file) && !/\.test(-d)?\.ts$|node_modules/.test(file);
    });
    const rooms = new Set(sources.map((file) => file.split("/")[0] ?? ""));
    for (const name of besides) rooms.delete(name);
    expect(floors.flat().sort()).toEqual([...rooms].sort());
    for (const room of Object.keys(pure)) expect(floors.flat()).toContain(room);
  });

  test("has no folder inside of a room that is called like a room", async () => {
    const paths = await readdir(root + house, { recursive: true });
    const inner = paths.flatMap((path) => path.split("/").slice(1, -1));
    expect(inner.filter((name) => floors.flat().includes(name))).toEqual([]);
  });
});

/** Files that import from every other room of a house, and those of them that import from a higher one. */
function importsBetween(house: string, { floors }: House) {
  const sources: Record<string, string> = {};
  const refused: string[] = [];
  for (const [index, rooms] of floors.entries()) {
    // Generated sources are not linted; what generates them decides on their imports.
    for (const room of rooms.filter((room) => room !== "generated")) {
      const places = room.endsWith(".ts")
        ? [[room, 0] as const]
        : [1, 2].map((depth) => {
            return [`${room}/${"deep/".repeat(depth - 1)}file`, depth] as const;
          });
      for (const [place, depth] of places) {
        for (const [other, targets] of floors.entries()) {
          if (index === other || (depth === 0 && other > index)) continue;
          for (const [number, target] of targets.entries()) {
            // A file at the top is a room itself, so it gets all imports; others get one each.
            const file =
              depth === 0 ? `${house}/${place}` : `${house}/${place}-${other}-${number}.ts`;
            sources[file] = (depth === 0 ? (sources[file] ?? "") : "") + importOf(target, depth);
            if (other < index) refused.push(file);
          }
        }
      }
    }
  }
  return { sources, refused };
}

// Biome takes longer to start than to lint, so each rule is tried in all houses at once.
test("an import from a higher room is refused, one from a lower room is not", async () => {
  const imports = Object.entries(houses).map(([house, rooms]) => importsBetween(house, rooms));
  for (const { refused } of imports) expect(refused.length).toBeGreaterThan(0);
  const sources = Object.assign({}, ...imports.map((one) => one.sources));
  const found = await lint(sources, "--only=style/noRestrictedImports");
  const refused = Object.entries(found).flatMap(([file, rules]) => rules.map(() => file));
  expect(refused.sort()).toEqual(imports.flatMap((one) => one.refused).sort());
});

test("a test may import from any room", async () => {
  const sources = Object.entries(houses).map(([house, { floors }]) => {
    const [top = "", bottom = ""] = [floors[0]?.[0], floors.at(-1)?.[0]];
    const at = bottom.endsWith(".ts") ? bottom.replace(".ts", "") : `${bottom}/file`;
    return [`${house}/${at}.test.ts`, importOf(top, bottom.endsWith(".ts") ? 0 : 1)];
  });
  expect(await lint(Object.fromEntries(sources))).toEqual({});
});

/** A file of the lowest floor of a house. */
function lowestFile(house: string, { floors }: House): string {
  return `${house}/${floors.at(-1)?.find((room) => room.endsWith(".ts")) ?? "index.ts"}`;
}

test("a house imports no other package than it says", async () => {
  const others = ["node:fs", "yaml", "@cloud-recording/openapi/errors.json", "hono/tiny"];
  const sources: Record<string, string> = {};
  const wanted: Record<string, string[]> = {};
  for (const [house, rooms] of Object.entries(houses)) {
    if (rooms.packages === undefined) continue;
    const foreign = others.filter((one) => rooms.packages?.includes(one) !== true);
    const names = foreign.map((_, index) => `other${index}`);
    const imports = foreign.map((one, index) => `import * as ${names[index]} from "${one}";\n`);
    const file = lowestFile(house, rooms);
    sources[file] = `${imports.join("")}console.log(${names});\n`;
    wanted[file] = foreign.map(() => "noRestrictedImports");
  }
  expect(Object.keys(sources).length).toBeGreaterThan(1);
  expect(await lint(sources)).toEqual(wanted);
});

test("a neutral house uses no global of one runtime", async () => {
  const neutral = Object.entries(houses).filter(([, { isNeutral }]) => isNeutral);
  const files = neutral.map(([house, rooms]) => lowestFile(house, rooms));
  const source = "console.log(process.env, Deno.env, Buffer.from([]));\n";
  expect(files.length).toBeGreaterThan(1);
  expect(await lint(Object.fromEntries(files.map((file) => [file, source])))).toEqual(
    Object.fromEntries(files.map((file) => [file, Array(3).fill("noRestrictedGlobals")])),
  );
});

test("a pure room has no input, output and timers", async () => {
  const pure = Object.entries(houses).flatMap(([house, { pure = {} }]) => {
    return Object.entries(pure).map(([room, packages]) => [`${house}/${room}`, packages] as const);
  });
  const sources: Record<string, string> = {};
  const wanted: Record<string, unknown> = {};
  for (const [room, packages] of pure) {
    const fine = packages.map((name) => `import "${name}";\n`).join("");
    const imports = 'import "node:fs";\nimport "hono";\n';
    const globals = "setTimeout(() => {}, 1);\nawait fetch(process.env.URL);\n";
    sources[`${room}/fine.ts`] = fine;
    sources[`${room}/file.ts`] = imports + fine + globals;
    wanted[`${room}/file.ts`] = [
      ...Array(3).fill("noRestrictedGlobals"),
      ...Array(2).fill("noRestrictedImports"),
    ];
  }
  expect(pure.length).toBeGreaterThan(1);
  const found = await lint(sources);
  for (const rules of Object.values(found)) rules.sort();
  expect(found).toEqual(wanted);
});

test("a circle of imports is refused, of types as well", async () => {
  const found = await lint({
    "packages/emulator/src/control/one.ts":
      'import type { Two } from "./two.ts";\nexport type One = Two;\n',
    "packages/emulator/src/control/two.ts":
      'import type { One } from "./one.ts";\nexport type Two = One[];\n',
  });
  expect(Object.values(found)).toEqual([["noImportCycles"], ["noImportCycles"]]);
});

test("the inside of another package is closed", async () => {
  const imports = {
    "packages/node/src/a.ts": "../../emulator/src/emulator.ts",
    "packages/node/test/a.test.ts": "../../client/test/programs.ts",
    "docs/src/a.ts": "../../packages/emulator/src/emulator.ts",
    "packages/emulator/scripts/a.ts": "../../../openapi/generate/operations.ts",
    "packages/bench/a.ts": "@cloud-recording/client/src/caller.ts",
  };
  const sources = Object.entries(imports).map(([file, target]) => {
    return [file, `import { one } from "${target}";\none();\n`];
  });
  expect(await lint(Object.fromEntries(sources))).toEqual(
    Object.fromEntries(Object.keys(imports).map((file) => [file, ["noRestrictedImports"]])),
  );
});

test("the inside of the own package is open", async () => {
  const source = 'import { one } from "../src/capture.ts";\none();\n';
  expect(await lint({ "packages/contract/test/a.ts": source })).toEqual({});
});

test("the configuration of Biome is up to date", async () => {
  const kept = JSON.parse(await readFile(root + generated, "utf8"));
  expect(kept, "run `npm run generate`").toEqual(JSON.parse(JSON.stringify(await currentConfig())));
});
