import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { apiEntries } from "../api-reports/entries.ts";
import type { Change } from "./change.ts";
import { exportedTypeChanges } from "./exported-types.ts";

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
