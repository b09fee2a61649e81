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

/** Writes the files of a recording, and tells of each, and of the first one that cannot be written. */
export class RecordingSink implements FileSink {
  readonly #options: RecordingSinkOptions;
  /** What was told of files that could not be written; more will follow, and have the same reason. */
  #reported: "nothing" | "delay" | "loss" = "nothing";

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
      // A playlist is written anew with the next slice.
      const isLost = kind !== "playlist";
      if (this.#reported === "nothing" || (this.#reported === "delay" && isLost)) {
        this.#reported = isLost ? "loss" : "delay";
        tell({ kind: "failed", id, message: (error as Error).message, isLost });
      }
      throw error;
    }
    tell({ kind: "written", id, file: { name, kind, uid, medium } });
  }
}
