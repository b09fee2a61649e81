import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Description } from "@cloud-recording/openapi/reader";
import type { Entry } from "../capture.ts";
import { description } from "../description.ts";

/** Report of `redocly drift` about some exchanges. */
export interface DriftReport {
  /** Exchanges whose path and method the description has. */
  readonly documented: number;
  /** Findings, each once: operation, side, place and keyword. */
  readonly findings: readonly string[];
  readonly coverage: {
    readonly operations: Share;
    readonly parameters: Share;
    readonly properties: Share;
    readonly responses: Share;
    /** Parts that no exchange has. */
    readonly missing: readonly string[];
  };
}

interface Share {
  readonly covered: number;
  readonly total: number;
}

interface DriftOutput {
  readonly run: { readonly documentedExchanges: number };
  readonly problems: readonly {
    readonly ruleId: string;
    readonly operationId?: string;
    readonly target?: string;
    readonly dataPath?: string;
    readonly details?: { readonly keyword?: string };
  }[];
}

interface CoverageOutput {
  readonly totals: Omit<DriftReport["coverage"], "missing">;
  readonly operations: readonly {
    readonly operationId: string;
    readonly missing: readonly {
      readonly kind: string;
      readonly target?: string;
      readonly status?: string;
      readonly path?: string;
    }[];
  }[];
}

/**
 * Asks a second, independent oracle: `redocly drift`, which knows nothing of our validators.
 *
 * It has its own idea of media types: it looks for `application/json` where the description says
 * `application/json;charset=utf-8`, so it gets a copy of the description without the parameter. The literal type,
 * and undocumented statuses, which it passes over, are checked by `validate`.
 */
export async function drift(
  entries: readonly Entry[],
  from: Description = description,
): Promise<DriftReport> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-drift-"));
  try {
    const file = (name: string) => join(folder, name);
    const plain = JSON.stringify(from).replaceAll(
      '"application/json;charset=utf-8":',
      '"application/json":',
    );
    await writeFile(file("openapi.json"), plain);
    const log = { version: "1.2", creator: { name: "contract", version: "0.0.0" }, entries };
    await writeFile(file("traffic.har"), JSON.stringify({ log }));
    const args = ["drift", file("traffic.har"), "--api", file("openapi.json"), "--format", "json"];
    const outputs = [
      "-o",
      file("report.json"),
      "--coverage",
      "--coverage-output",
      file("coverage.json"),
    ];
    const { PATH = "", HOME = "" } = process.env;
    const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)("redocly", [...args, ...outputs], {
      cwd: folder,
      env: { PATH, HOME, NO_COLOR: "1", ...quiet },
    }).catch((error) => {
      // It fails if it finds something; then there is a report.
      if (error.code !== 1) throw error;
    });
    const report: DriftOutput = JSON.parse(await readFile(file("report.json"), "utf8"));
    const coverage: CoverageOutput = JSON.parse(await readFile(file("coverage.json"), "utf8"));
    return { documented: report.run.documentedExchanges, ...read(report, coverage) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function read(
  { problems }: DriftOutput,
  { totals, operations }: CoverageOutput,
): Omit<DriftReport, "documented"> {
  const findings = problems.map(({ ruleId, operationId, target, dataPath, details }) =>
    [operationId, target, dataPath, details?.keyword ?? ruleId].filter(Boolean).join(" "),
  );
  const missing = operations.flatMap(({ operationId, missing }) =>
    missing.map(({ kind, target, status, path }) =>
      [operationId, kind, target, status, path].filter(Boolean).join(" "),
    ),
  );
  return { findings: [...new Set(findings)].sort(), coverage: { ...totals, missing } };
}
