import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { root } from "@cloud-recording/build/workspaces";
import { describe, expect, test } from "vitest";
import { apiEntries } from "../api-reports/entries.ts";
import { type Change, leastBump } from "./change.ts";
import { tooSmall } from "./changesets.ts";
import { descriptionChanges } from "./description.ts";
import { entryChanges, publishedEntries } from "./entries.ts";
import { exportedTypeChanges } from "./exported-types.ts";
import { compileTypeTests } from "./type-tests.ts";

// biome-ignore lint/suspicious/noExplicitAny: a description is changed at places that the test names.
type Description = any;
const description = await readFile(`${root}openapi/generated/openapi.json`, "utf8");

const callbacks = await readFile(`${root}openapi/generated/callbacks.json`, "utf8");

/** Changes of a description after a mutation of it. */
function changesBy(
  mutate: (description: Description) => void,
  released = description,
): Promise<Change[]> {
  const current = JSON.parse(released);
  mutate(current);
  return descriptionChanges(released, JSON.stringify(current));
}

function worstOf(changes: readonly Change[]): Change["impact"] | undefined {
  const impacts = ["break", "addition", "text"] as const;
  return impacts.find((one) => changes.some((change) => change.impact === one));
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
      "a new required request property",
      "break",
      ({ components }) => {
        const { SnapshotConfig: config } = components.schemas;
        config.properties.somethingNew = { type: "string" };
        config.required = [...(config.required ?? []), "somethingNew"];
      },
    ],
    [
      "a removed request property",
      "break",
      ({ components }) => {
        delete components.schemas.RecordingConfigBase.properties.maxIdleTime;
      },
    ],
    [
      "a removed value of an enum",
      "break",
      ({ components }) => {
        components.schemas.DecryptionMode.enum.pop();
      },
    ],
    [
      "a removed value of a list that may grow",
      "break",
      ({ components }) => {
        components.schemas.ErrorCode["x-extensible-enum"].pop();
      },
    ],
    [
      "a new value of a list that may grow",
      "addition",
      ({ components }) => {
        components.schemas.ErrorCode["x-extensible-enum"].push(4711);
      },
    ],
    [
      "a new rule",
      "break",
      ({ components }) => {
        components.schemas.RecordingConfigBase["x-rules"].push({ id: "new", text: "Be new." });
      },
    ],
    [
      "another default",
      "break",
      ({ components }) => {
        components.schemas.MaxIdleTime.default += 1;
      },
    ],
    [
      "a lower maximum",
      "break",
      ({ components }) => {
        components.schemas.MaxIdleTime.maximum = 10;
      },
    ],
    [
      "a maximum where none was",
      "break",
      ({ components }) => {
        components.schemas.RecordingConfigBase.properties.maxIdleTime.maximum = 10;
      },
    ],
    [
      "a higher maximum",
      "addition",
      ({ components }) => {
        components.schemas.MaxIdleTime.maximum *= 2;
      },
    ],
    [
      "a removed status",
      "break",
      ({ paths }) => {
        for (const path of Object.keys(paths)) {
          if (path.endsWith("/acquire")) delete paths[path].post.responses["201"];
        }
      },
    ],
    [
      "another extension",
      "text",
      ({ components }) => {
        components.schemas.ErrorCode["x-enum-varnames"].reverse();
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
    expect(worstOf(changes), JSON.stringify(changes, undefined, 2)).toBe(impact);
    expect(changes[0]?.text).toMatch(
      /For who (sends requests: |reads responses: |reads the description)/,
    );
  });

  test("a property that is no longer sent breaks who receives callbacks", async () => {
    const changes = await changesBy(({ components }) => {
      delete components.schemas.Callback.properties.noticeID;
    }, callbacks);
    expect(worstOf(changes)).toBe("break");
    expect(changes[0]?.text).toContain("For who receives callbacks: ");
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

// @public
export interface Outcome {
    readonly first: {
        readonly uid: string;
    };
    readonly second: {
        readonly uid: string;
    };
}

// @public
export interface components {
    schemas: {
        readonly Sent: {
            readonly uid: string;
        };
        readonly Received: {
            readonly code: number;
        };
    };
}

// @public
export function send(body: components["schemas"]["Sent"]): Outcome;

export { stop_2 as halt }

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
      "an option that becomes required",
      "break",
      "timeout?:",
      "timeout:",
      "`interface CallOptions` no longer has",
    ],
    [
      "a new required option",
      "break",
      "    // (undocumented)",
      "    readonly retry: false;\n    // (undocumented)",
      "has `readonly retry: false;`",
    ],
    [
      "a new required property of what is sent",
      "break",
      "            readonly uid: string;\n",
      "            readonly uid: string;\n            readonly cname: string;\n",
      "`interface components` has `readonly cname: string;`",
    ],
    [
      "a new property of what is received",
      "addition",
      "            readonly code: number;\n",
      "            readonly code: number;\n            readonly cname: string;\n",
      "`interface components` has `readonly cname: string;`",
    ],
    [
      "a new property of a result",
      "addition",
      "    readonly first: {",
      "    readonly third: string;\n    readonly first: {",
      "`interface Outcome` has `readonly third: string;`",
    ],
    [
      "a removed property that stands elsewhere, too",
      "break",
      "    readonly second: {\n        readonly uid: string;",
      "    readonly second: {",
      "`interface Outcome` no longer has `readonly uid: string;`",
    ],
    [
      "a removed function",
      "break",
      '// @public\nexport function send(body: components["schemas"]["Sent"]): Outcome;\n',
      "",
      "`function send` is no longer exported",
    ],
    [
      "a removed name of an export",
      "break",
      "export { stop_2 as halt }\n",
      "",
      "`export { stop_2 as halt }` is no longer exported",
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

describe("entries", () => {
  test.each([
    ["@cloud-recording/client", "@cloud-recording/client/callbacks"],
    ["@cloud-recording/openapi", "@cloud-recording/openapi/errors.json"],
    ["@cloud-recording/deno", "@cloud-recording/deno/testing"],
    ["@cloud-recording/cli", "the command cloud-recording"],
  ])(
    "of %s, a removed one breaks who uses %s, and a new one is an addition",
    async (name, entry) => {
      const now = await publishedEntries();
      const [all = []] = [now[name]];
      expect(all).toContain(entry);
      const without = { ...now, [name]: all.filter((one) => one !== entry) };
      const text = expect.stringContaining(`For who uses ${entry}`);
      expect(entryChanges(now, without)).toEqual([{ package: name, impact: "break", text }]);
      expect(entryChanges(without, now)).toEqual([{ package: name, impact: "addition", text }]);
      expect(entryChanges(now, now)).toEqual([]);
    },
  );

  test("what only this repository can import is none", async () => {
    const { "@cloud-recording/openapi": entries } = await publishedEntries();
    expect(entries).not.toContain("@cloud-recording/openapi/reader");
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
