/** Object storage where files go as well. */
export interface StorageOptions {
  /** URL of an S3-compatible service, such as `http://127.0.0.1:9000`; it stands for that of every vendor and region. */
  readonly endpoint: string;
  /**
   * Name of the region in signatures.
   *
   * @default "us-east-1"
   */
  readonly region?: string | undefined;
  /**
   * True if the bucket stands in the path, and not in the host name.
   *
   * @default true
   */
  readonly pathStyle?: boolean | undefined;
}
