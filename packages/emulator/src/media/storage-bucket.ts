import type { BucketOptions } from "@cloud-recording/recorder/thread";
import type { StorageConfig } from "../generated/schema.ts";
import type { StorageOptions } from "./storage-options.ts";
import { vendorEndpoint } from "./vendor-endpoints.ts";

/** No endpoint is known for the vendor and region of a request. */
export class UnknownEndpointError extends Error {
  override readonly name = "UnknownEndpointError";
}

/**
 * The bucket of a request, where the configuration says that it is.
 *
 * @throws {UnknownEndpointError} if that is a public endpoint, and none is known
 */
export function storageBucket(config: StorageConfig, options: StorageOptions): BucketOptions {
  // Private storage may need no keys.
  const { vendor, region = 0, bucket, accessKey = "", secretKey = "" } = config;
  const override = options.overrides?.find(
    (one) => one.vendor === vendor && (one.region ?? region) === region,
  );
  const { endpoint, signingRegion, pathStyle } = override ?? options;
  const keys = { bucket, accessKey, secretKey };
  if (endpoint !== "vendor") {
    return {
      endpoint,
      region: signingRegion ?? "us-east-1",
      pathStyle: pathStyle ?? true,
      ...keys,
    };
  }
  const place = vendorEndpoint(vendor, region);
  if (place === undefined) {
    throw new UnknownEndpointError(
      `No public endpoint is known for vendor ${vendor}, region ${region}; set it in \`storage.overrides\``,
    );
  }
  return {
    endpoint: place.endpoint,
    region: signingRegion ?? place.signingRegion,
    // The certificate of a vendor does not cover a name with a dot.
    pathStyle: pathStyle ?? bucket.includes("."),
    ...keys,
  };
}
