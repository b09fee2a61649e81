import type { FileSink, MadeFile } from "../files/file-sink.ts";
import type { Notice } from "./protocol.ts";

/** Settings of a sink. */
export interface RecordingSinkOptions {
  readonly id: string;
  readonly target: FileSink;
  /** Resolves when the recording is written down. */
  readonly saved: Promise<void>;
  readonly tell: (notice: Notice) => void;
}

/** Writes the files of a recording, and tells of each, and of the first of a kind that cannot be written. */
export class RecordingSink implements FileSink {
  readonly #options: RecordingSinkOptions;
  /** Kinds of which one could not be written. More will follow, and all of them have the same reason. */
  readonly #unwritten = new Set<MadeFile["kind"]>();

  constructor(options: RecordingSinkOptions) {
    this.#options = options;
  }

  async write(file: MadeFile): Promise<void> {
    const { id, target, saved, tell } = this.#options;
    const { name, kind, uid, medium } = file;
    await saved;
    try {
      await target.write(file);
    } catch (error) {
      if (!this.#unwritten.has(kind)) {
        this.#unwritten.add(kind);
        // A playlist is written anew with the next slice.
        tell({
          kind: "failed",
          id,
          message: (error as Error).message,
          isLost: kind !== "playlist",
        });
      }
      throw error;
    }
    tell({ kind: "written", id, file: { name, kind, uid, medium } });
  }
}
