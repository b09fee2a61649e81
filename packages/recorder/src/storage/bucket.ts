import { AwsClient } from "aws4fetch";
import { StorageError } from "./storage-error.ts";

/** A bucket of an S3-compatible object storage, and keys to write to it. */
export interface BucketOptions {
  /** URL of the service without the bucket, such as `https://s3.eu-west-1.amazonaws.com`. */
  readonly endpoint: string;
  /** Name of the region in signatures, such as `eu-west-1`. */
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /**
   * True if the bucket stands in the path and not in the host name.
   *
   * @default false
   */
  readonly pathStyle?: boolean | undefined;
}

/** Time limit of a request, in milliseconds. */
const timeLimit = 30_000;

/** Writes objects to a bucket. It needs no right but that to write (STOR-03). */
export class Bucket {
  readonly #client: AwsClient;
  readonly #root: string;

  constructor(options: BucketOptions) {
    const { accessKey: accessKeyId, secretKey: secretAccessKey, region } = options;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3" });
    this.#root = bucketUrl(options);
  }

  /**
   * Writes an object.
   *
   * @throws {StorageError} if the storage cannot be reached or refuses
   */
  async put(key: string, data: Uint8Array<ArrayBuffer>, type: string): Promise<void> {
    await this.#send(key, { method: "PUT", body: data, headers: { "content-type": type } });
  }

  /**
   * Checks the keys without leaving a trace: begins an upload of many parts, and gives it up.
   *
   * @throws {StorageError} if the storage cannot be reached or refuses
   */
  async check(key: string): Promise<void> {
    const begun = await this.#send(key, { method: "POST" }, "uploads=");
    const [, id] = /<UploadId>([^<]+)<\/UploadId>/.exec(begun) ?? [];
    if (id === undefined) return;
    // If it stays, it costs nothing and expires.
    const query = `uploadId=${encodeURIComponent(id)}`;
    await this.#send(key, { method: "DELETE" }, query).catch(() => undefined);
  }

  async #send(key: string, init: RequestInit, query?: string): Promise<string> {
    const url = `${this.#root}/${key.split("/").map(encodeURIComponent).join("/")}`;
    const signal = AbortSignal.timeout(timeLimit);
    try {
      const whole = query === undefined ? url : `${url}?${query}`;
      // A request that holds the signal would be collected before the signal ends it.
      const { headers } = await this.#client.sign(whole, init);
      const response = await fetch(whole, { ...init, headers, signal });
      const text = await response.text();
      if (!response.ok) throw new StorageError(response.status, codeIn(text));
      return text;
    } catch (error) {
      if (error instanceof StorageError) throw error;
      throw new StorageError(undefined, undefined);
    }
  }
}

/** URL under which the objects of a bucket are. */
export function bucketUrl({ endpoint, bucket, pathStyle = false }: BucketOptions): string {
  const url = new URL(endpoint);
  const path = url.pathname.replace(/\/$/, "");
  return pathStyle
    ? `${url.origin}${path}/${encodeURIComponent(bucket)}`
    : `${url.protocol}//${bucket}.${url.host}${path}`;
}

/** The error code of S3, if it is one; the rest of an answer may hold a key. */
function codeIn(text: string): string | undefined {
  return /<Code>([A-Za-z]+)<\/Code>/.exec(text)?.[1];
}
