import { vendors } from "@cloud-recording/client";
import type { CommonFlags, Run } from "../command.ts";
import { ExitCode } from "../exit-code.ts";
import { table } from "../output/table.ts";
import { UsageError } from "../usage-error.ts";

/** Lists vendors and regions with their names and numbers. */
export default async function regions(run: Run<CommonFlags>, vendor?: string): Promise<number> {
  const { output, texts } = run;
  const all = Object.entries(vendors).map(([name, entry]) => {
    return {
      name,
      vendor: entry.vendor,
      regions: entry.regions as Readonly<Record<string, number>>,
    };
  });
  const found = all.filter(
    ({ name, vendor: number }) =>
      vendor === undefined || vendor === name || vendor === String(number),
  );
  if (found.length === 0) {
    const known = all.map(({ name }) => name);
    throw new UsageError(texts.noSuchVendor(String(vendor), known));
  }
  const rows = found.map(({ name, vendor: number, regions: byName }) => {
    const list = Object.entries(byName).map(([region, value]) => `${region} ${value}`);
    return [name, String(number), list.join(", ")];
  });
  output.result({ type: "regions", vendors: found }, table(rows, output.columns));
  return ExitCode.Success;
}
