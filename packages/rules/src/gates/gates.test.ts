import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { root } from "@cloud-recording/build/workspaces";
import { describe, expect, test } from "vitest";
import { apiEntries } from "../api-reports/entries.ts";
import { type Change, leastBump } from "./change.ts";
import { tooSmall } from "./changesets.ts";
import { descriptionChanges } from "./description.ts";
import { exportedTypeChanges } from "./exported-types.ts";
import { compileTypeTests } from "./type-tests.ts";

// biome-ignore lint/suspicious/noExplicitAny: a description is changed at places that the test names.
type Description = any;
const description = await readFile(`${root}openapi/generated/openapi.json`, "utf8");

/** Changes of the description after a mutation of it. */
function changesBy(mutate: (description: Description) => void): Promise<Change[]> {
  const current = JSON.parse(description);
  mutate(current);
  return descriptionChanges(description, JSON.stringify(current));
}

describe("the description", () => {
  test.each<[string, Change["impact"], (description: Description) => void]>([
    [
      "a removed response property",
      "break",
      ({ components }) => {
        delete components.schemas.QueryServerResponse.properties.status;
      },
    ],
    [
      "a request property that becomes required",
      "break",
      ({ components }) => {
        components.schemas.SnapshotConfig.required = ["captureInterval", "fileType"];
      },
    ],
    [
      "a removed operation",
      "break",
      ({ paths }) => {
        const path = Object.keys(paths).find((one) => one.endsWith("/query"));
        delete paths[path as string];
      },
    ],
    [
      "a new optional request property",
      "addition",
      ({ components }) => {
        components.schemas.RecordingConfigBase.properties.somethingNew = { type: "string" };
      },
    ],
    [
      "another text",
      "text",
      ({ info }) => {
        info.description += " And more.";
      },
    ],
  ])("%s is noticed as %s", async (_, impact, mutate) => {
    const changes = await changesBy(mutate);
    const worst = ["break", "addition", "text"].find((one) => {
      return changes.some((change) => change.impact === one);
    });
    expect(worst, JSON.stringify(changes, undefined, 2)).toBe(impact);
    expect(changes[0]?.text).toMatch(/For who (sends requests|reads responses): /);
  });

  test("no change is no change", async () => {
    expect(await descriptionChanges(description, description)).toEqual([]);
  });
});

const client = { package: "@cloud-recording/client", specifier: "@cloud-recording/client/calls" };
const report = `## API Report

\`\`\`ts

import type { Client } from 'openapi-fetch';

// @public
export function stop(caller: Caller, options?: CallOptions): Promise<Result>;

// @public
export interface CallOptions {
    readonly timeout?: number | undefined;
    // (undocumented)
    readonly signal?: AbortSignal | undefined;
}

// @public
export type Mode = "mix" | "individual";

\`\`\`
`;

describe("exported types", () => {
  test.each<[string, Change["impact"], string, string, string]>([
    [
      "a narrowed type",
      "break",
      "number | undefined",
      "5000 | undefined",
      "`interface CallOptions` no longer has",
    ],
    ["a narrowed union", "break", ' | "individual"', "", "`type Mode` no longer has"],
    [
      "a removed property",
      "break",
      "    readonly timeout?: number | undefined;\n",
      "",
      "`interface CallOptions` no longer has",
    ],
    [
      "a removed export",
      "break",
      '// @public\nexport type Mode = "mix" | "individual";\n',
      "",
      "`type Mode` is no longer exported",
    ],
    [
      "another parameter",
      "break",
      "options?: CallOptions",
      "options: CallOptions",
      "`function stop` no longer has",
    ],
    [
      "a new property",
      "addition",
      "    // (undocumented)",
      "    readonly retry?: false;\n    // (undocumented)",
      "has `readonly retry?: false;`",
    ],
    [
      "a new export",
      "addition",
      "// @public\nexport type Mode",
      "// @public\nexport type Other = 1;\n\n// @public\nexport type Mode",
      "`type Other` is new",
    ],
  ])("%s is noticed as %s", (_, impact, from, to, text) => {
    expect(report).toContain(from);
    const changes = exportedTypeChanges({ ...client, text: report }, report.replace(from, to));
    expect(changes).toMatchObject([{ impact, package: client.package }]);
    expect(changes[0]?.text).toContain(text);
    expect(changes[0]?.text).toContain("For @cloud-recording/client/calls");
  });

  test("a narrowed type of the package for Deno, which has no place on npm, is noticed", async () => {
    const name = "@cloud-recording/deno";
    const entry = (await apiEntries()).find(({ specifier }) => specifier === name);
    const text = await readFile(new URL(`../../api/${entry?.report}`, import.meta.url), "utf8");
    const narrowed = text.replace("readonly path?: string | undefined", 'readonly path?: "a"');
    const before = { package: name, specifier: name, text };
    const expected = [{ impact: "break", package: name }];
    expect(exportedTypeChanges(before, narrowed)).toMatchObject(expected);
  });

  test("comments and the order of declarations change nothing", () => {
    const other = report.replaceAll("// @public", "// @public @deprecated");
    expect(exportedTypeChanges({ ...client, text: report }, other)).toEqual([]);
  });
});

describe("changesets", () => {
  const broken: Change = { package: "a", impact: "break", text: "`x` is gone. For a" };

  test.each([
    ["0.1.0", "break", "minor"],
    ["0.1.0", "addition", "patch"],
    ["1.2.0", "break", "major"],
    ["1.2.0", "addition", "minor"],
    ["1.2.0", "text", "patch"],
  ] as const)("at %s, %s needs %s", (version, impact, least) => {
    expect(leastBump(impact, version)).toBe(least);
  });

  test("a changeset that is too small is refused, with what breaks and for whom", () => {
    const release = { name: "a", oldVersion: "0.1.0", type: "patch" } as const;
    expect(tooSmall([broken], [release])).toEqual([
      "a 0.1.0 needs minor, and its changesets say patch:\n  break: `x` is gone. For a",
    ]);
    expect(tooSmall([broken], [{ ...release, type: "minor" }])).toEqual([]);
  });

  test("a change without a changeset is refused", () => {
    const release = { name: "a", oldVersion: "0.1.0", type: "none" } as const;
    const text: Change = { ...broken, impact: "text" };
    expect(tooSmall([text], [release])[0]).toContain("needs patch, and it has no changeset");
  });

  test("a change of one package asks nothing of another", () => {
    expect(tooSmall([broken], [{ name: "b", oldVersion: "0.1.0", type: "none" }])).toEqual([]);
  });
});

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
