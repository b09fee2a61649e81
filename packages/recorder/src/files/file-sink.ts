/** A kind of medium that a user sends. */
export type Medium = "audio" | "video";

/** A file that a recorder has made. */
export interface MadeFile {
  /** Name without folders. */
  readonly name: string;
  /** A playlist is made anew after each of its slices. */
  readonly kind: "playlist" | "slice" | "snapshot";
  /** UID of the user whose stream it holds; absent if it holds those of all users. */
  readonly uid?: string | undefined;
  /** Absent if it holds both. */
  readonly medium?: Medium | undefined;
  readonly data: Uint8Array;
}

/** A place where a recorder puts its files. */
export interface FileSink {
  /** Puts a file there, or replaces it. The recorder waits before it writes the next file of the same playlist. */
  write(file: MadeFile): Promise<void>;
}
