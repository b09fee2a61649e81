import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import type { Row } from "../row.ts";
import type { Runtime } from "../runtimes.ts";

/** `require()` of the packages, which are ES modules. */
export function requireRows({ folder }: Consumer, runtimes: readonly Runtime[]): Row[] {
  return runtimes.map((runtime) => ({
    what: "require()",
    where: runtime.name,
    async run() {
      const command = runtime.command([]);
      const flags = runtime.kind === "deno" ? ["--allow-read", "--allow-env"] : [];
      const output = await execute([...command, ...flags, "require.cjs"], folder);
      return `${JSON.parse(output).length} entries, the same modules as by import`;
    },
  }));
}
