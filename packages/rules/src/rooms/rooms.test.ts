import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { currentConfig } from "./current-config.ts";
import { houses } from "./rooms.ts";

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
async function lint(sources: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  for (const [file, source] of Object.entries(sources)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
  const args = ["lint", "--reporter=json", "--max-diagnostics=none"];
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

  test("an import from a higher room is refused, one from a lower room is not", async () => {
    const sources: Record<string, string> = {};
    const wanted: string[] = [];
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
              if (other < index) wanted.push(file);
            }
          }
        }
      }
    }
    const found = await lint(sources);
    const refused = Object.entries(found).flatMap(([file, rules]) =>
      rules.filter((rule) => rule === "noRestrictedImports").map(() => file),
    );
    expect(refused.sort()).toEqual(wanted.sort());
    expect(wanted.length).toBeGreaterThan(0);
  });

  test("a test may import from any room", async () => {
    const [top = "", bottom = ""] = [floors[0]?.[0], floors.at(-1)?.[0]];
    const at = bottom.endsWith(".ts") ? bottom.replace(".ts", "") : `${bottom}/file`;
    const found = await lint({
      [`${house}/${at}.test.ts`]: importOf(top, bottom.endsWith(".ts") ? 0 : 1),
    });
    expect(found).toEqual({});
  });
});

const closed = Object.entries(houses).filter(([, { packages }]) => packages !== undefined);

test.each(closed)(
  "%s imports no other package than it says",
  async (house, { floors, packages }) => {
    const room = floors.at(-1)?.find((one) => one.endsWith(".ts")) ?? "index.ts";
    const others = ["node:fs", "yaml", "@cloud-recording/openapi/errors.json", "hono/tiny"];
    for (const other of others.filter((one) => packages?.includes(one) !== true)) {
      const source = `import * as other from "${other}";\nconsole.log(other);\n`;
      expect(await lint({ [`${house}/${room}`]: source }), other).toEqual({
        [`${house}/${room}`]: ["noRestrictedImports"],
      });
    }
  },
);

const neutral = Object.entries(houses).filter(([, { isNeutral }]) => isNeutral);

test.each(neutral)("%s uses no global of one runtime", async (house, { floors }) => {
  const file = `${house}/${floors.at(-1)?.find((room) => room.endsWith(".ts"))}`;
  const source = "console.log(process.env, Deno.env, Buffer.from([]));\n";
  expect(await lint({ [file]: source })).toEqual({ [file]: Array(3).fill("noRestrictedGlobals") });
});

const pureRooms = Object.entries(houses).flatMap(([house, { pure = {} }]) => {
  return Object.entries(pure).map(([room, packages]) => [`${house}/${room}`, packages] as const);
});

test.each(pureRooms)("%s has no input, output and timers", async (room, packages) => {
  const file = `${room}/file.ts`;
  const fine = packages.map((name) => `import "${name}";\n`).join("");
  const imports = 'import "node:fs";\nimport "hono";\n';
  const globals = "setTimeout(() => {}, 1);\nawait fetch(process.env.URL);\n";
  expect((await lint({ [file]: imports + fine + globals }))[file]?.sort()).toEqual([
    ...Array(3).fill("noRestrictedGlobals"),
    ...Array(2).fill("noRestrictedImports"),
  ]);
  expect(await lint({ [file]: fine })).toEqual({});
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

test.each([
  ["packages/node/src/a.ts", "../../emulator/src/emulator.ts"],
  ["packages/node/test/a.test.ts", "../../client/test/programs.ts"],
  ["docs/src/a.ts", "../../packages/emulator/src/emulator.ts"],
  ["packages/emulator/scripts/a.ts", "../../../openapi/generate/operations.ts"],
  ["packages/bench/a.ts", "@cloud-recording/client/src/caller.ts"],
])("the inside of another package is closed: %s does not import %s", async (file, target) => {
  const found = await lint({ [file]: `import { one } from "${target}";\none();\n` });
  expect(found).toEqual({ [file]: ["noRestrictedImports"] });
});

test("the inside of the own package is open", async () => {
  const source = 'import { one } from "../src/capture.ts";\none();\n';
  expect(await lint({ "packages/contract/test/a.ts": source })).toEqual({});
});

test("the configuration of Biome is up to date", async () => {
  const kept = JSON.parse(await readFile(root + generated, "utf8"));
  expect(kept, "run `npm run generate`").toEqual(JSON.parse(JSON.stringify(await currentConfig())));
});
