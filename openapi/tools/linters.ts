import { command } from "./installed.ts";
import type { Input, Outcome, Tool } from "./tool.ts";

/** `redocly lint` without a configuration, and with its strictest rules. */
export const linters: readonly Tool[] = [
  linter("redocly lint", []),
  linter("redocly lint --extends recommended-strict", ["--extends", "recommended-strict"]),
];

function linter(name: string, args: readonly string[]): Tool {
  return {
    name,
    package: "@redocly/cli",
    checks: {
      async reads({ file, folder }: Input): Promise<Outcome> {
        const all = ["lint", ...args, file, "--format", "json"];
        const printed = await command("@redocly/cli", all, folder).catch(({ message }) => message);
        const report = printed.slice(printed.indexOf("{"), printed.lastIndexOf("}") + 1);
        const { errors, warnings } = JSON.parse(report).totals;
        if (errors + warnings > 0) throw new Error(`${errors} errors, ${warnings} warnings`);
        return { checked: "0 problems" };
      },
    },
  };
}
