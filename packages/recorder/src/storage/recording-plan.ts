import type { RecorderOptions } from "../recorder-options.ts";
import type { BucketOptions } from "./bucket.ts";

/** Settings of a recording that stay the same, as they are written down until its files are whole and where they should be. */
export interface RecordingPlan
  extends Omit<
    RecorderOptions,
    "sink" | "users" | "subscription" | "layout" | "startedAt" | "earlier"
  > {
  /** Folder of the files on this machine. */
  readonly folder: string;
  /** Bucket where files go as well; absent if they stay on this machine. */
  readonly bucket?: BucketOptions | undefined;
  /**
   * Folder in the bucket, without a slash at the end.
   *
   * @default none
   */
  readonly prefix?: string | undefined;
}
