/** A request that may be anything. */
export interface WildRequest {
  readonly method: string;
  /** As it stands in the request line. */
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer> | undefined;
}
