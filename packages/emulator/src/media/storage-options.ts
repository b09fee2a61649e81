/** Object storage where files go as well. */
export interface StorageOptions {
  /**
   * URL of an S3-compatible service, such as `http://127.0.0.1:9000`, which stands for that of every vendor and region;
   * or `"vendor"`, for the public endpoint of the vendor and region of each request.
   */
  readonly endpoint: string;
  /**
   * Name of the region in signatures.
   *
   * @default "us-east-1", or that of the vendor
   */
  readonly signingRegion?: string | undefined;
  /**
   * True if the bucket stands in the path, and not in the host name.
   *
   * @default true; for public endpoints false, unless the name of the bucket has a dot
   */
  readonly pathStyle?: boolean | undefined;
  /**
   * Services of single vendors and regions. The first one that fits counts.
   *
   * @default none
   */
  readonly overrides?: readonly StorageOverride[] | undefined;
}

/** Service that stands for that of one vendor, or of one of its regions. */
export interface StorageOverride extends Omit<StorageOptions, "overrides"> {
  /** `vendor` of the request. */
  readonly vendor: number;
  /**
   * `region` of the request.
   *
   * @default all
   */
  readonly region?: number | undefined;
}
