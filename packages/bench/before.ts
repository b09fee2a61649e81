import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * The programs of the bench in another checkout of this repository, such as one of an earlier release. Its dependencies
 * must be installed, and its packages built.
 *
 * @param folder of the bench in this repository, below `packages/bench`
 * @throws {Error} if there is no bench
 */
export function benchOf(checkout: string, folder: string): string {
  const places = ["packages/bench", "bench"].map((bench) => resolve(checkout, bench, folder));
  const place = places.find((path) => existsSync(path));
  if (place === undefined)
    throw new Error(`No bench in ${join(checkout, "packages/bench", folder)}`);
  return place;
}
