import { readdir } from "node:fs/promises";
import { type BiomeConfig, biomeConfig } from "./biome-config.ts";
import { houses } from "./rooms.ts";

/** The rules between rooms of this repository. */
export async function currentConfig(): Promise<BiomeConfig> {
  const packages = await readdir(new URL("../../../", import.meta.url));
  return biomeConfig(houses, packages.sort());
}
