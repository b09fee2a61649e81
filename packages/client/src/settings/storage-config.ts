import type {
  IndividualClientRequest,
  MixClientRequest,
  StorageAccess,
  StorageConfig,
} from "../generated/schema.ts";
import { vendors } from "../generated/vendors.ts";

/** The names of vendors and their regions, with their numbers. */
export type Vendors = typeof vendors;

/**
 * Object storage by the names of vendor and region, as the reference document labels them.
 *
 * @example
 * ```ts
 * import type { NamedStorageConfig } from "@cloud-recording/client";
 *
 * const storageConfig: NamedStorageConfig = {
 *   vendor: "aliyun",
 *   region: "CN_Shanghai",
 *   bucket: "my-bucket",
 *   accessKey: "…",
 *   secretKey: "…",
 * };
 * ```
 */
export type NamedStorageConfig = {
  readonly [Vendor in keyof Vendors]: {
    readonly vendor: Vendor;
    readonly region: keyof Vendors[Vendor]["regions"];
  };
}[keyof Vendors] &
  StorageAccess;

/** Turns the names of a vendor and a region into their numbers (AMB-65, AMB-66). What it does not know stays as it is. */
export function encodeStorage(storageConfig: StorageConfig | NamedStorageConfig): StorageConfig {
  const { vendor, region } = storageConfig;
  const known: { readonly [name: string]: { vendor: number; regions: object } } = vendors;
  const entry = Object.hasOwn(known, vendor) ? known[vendor] : undefined;
  if (entry === undefined) return storageConfig as StorageConfig;
  const regions: { readonly [name: string]: number } = { ...entry.regions };
  return {
    ...storageConfig,
    vendor: entry.vendor,
    region: typeof region === "string" ? (regions[region] ?? region) : region,
  } as StorageConfig;
}

/** A request that takes object storage takes it by name too. */
export type WithNames<Request> = Request extends {
  readonly storageConfig?: infer Storage | undefined;
}
  ? StorageConfig extends NonNullable<Storage>
    ? Omit<Request, "storageConfig"> & {
        readonly storageConfig?: StorageConfig | NamedStorageConfig | undefined;
      }
    : Request
  : Request;

/** The `clientRequest` of `start`, by mode, with object storage by number or by name. */
export interface NamedClientRequests {
  /** In mix mode. */
  readonly mix: WithNames<MixClientRequest>;
  /** In individual mode. */
  readonly individual: WithNames<IndividualClientRequest>;
}
