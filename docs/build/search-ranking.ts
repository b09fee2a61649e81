import type { StarlightUserConfig } from "@astrojs/starlight/types";

type Pagefind = Exclude<StarlightUserConfig["pagefind"], boolean | undefined>;

/** The order of results: titles count most, then the names that a page is the place of. */
export const searchRanking: NonNullable<Pagefind["ranking"]> = {
  pageLength: 0.1,
  termFrequency: 0.1,
  termSimilarity: 10,
  termSaturation: 1.2,
  metaWeights: { title: 30, names: 20, items: 4 },
};
