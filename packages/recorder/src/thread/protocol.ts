import type { MessagePort } from "node:worker_threads";
import type { Layout } from "@cloud-recording/layouts";
import type { MadeFile } from "../files/file-sink.ts";
import type { RecorderStatistics } from "../recorder.ts";
import type { BucketOptions } from "../storage/bucket.ts";
import type { RecordingPlan } from "../storage/recording-plan.ts";
import type { FindUser } from "./source-pool.ts";

/** A user in the channel, as it is told to the thread, which finds the sources itself. */
export interface UserDescription {
  readonly uid: string;
  /** True if the user sends audio that is subscribed. */
  readonly audio: boolean;
  /** True if the user sends video that is subscribed. */
  readonly video: boolean;
}

/** Settings of a recording in a thread: those of a recorder, without what cannot be handed to a thread. */
export interface ThreadRecordingOptions extends RecordingPlan {
  /** Beginning of the recording, in milliseconds since the epoch; a whole number. */
  readonly startedAt: number;
  /** Users in the channel, in the order in which they joined. */
  readonly users: readonly UserDescription[];
  /**
   * Name of the channel, for the module of sources.
   *
   * @default ""
   */
  readonly channel?: string | undefined;
  /**
   * Layout of a mix.
   *
   * @default floating on black
   */
  readonly layout?: Layout | undefined;
  /**
   * True if it goes on with the files of an earlier process, if there are some.
   *
   * @default false
   */
  readonly continues?: boolean | undefined;
}

/** A change of a recording. */
export interface Change {
  readonly users?: readonly UserDescription[] | undefined;
  readonly layout?: Layout | undefined;
}

/** An order to the thread. Times are in milliseconds since the epoch. */
export type Command =
  | { readonly kind: "start"; readonly id: string; readonly options: ThreadRecordingOptions }
  | {
      readonly kind: "check";
      readonly id: string;
      readonly bucket: BucketOptions;
      readonly key: string;
    }
  | { readonly kind: "change"; readonly id: string; readonly at: number; readonly change: Change }
  | { readonly kind: "picture"; readonly id: string }
  | { readonly kind: "stop"; readonly id: string; readonly at: number }
  | {
      readonly kind: "tick";
      readonly now: number;
      /** The same moment by the clock of this machine. */
      readonly at: number;
    }
  | { readonly kind: "close" };

/** A file of a recording, without its content. */
export type FileNotice = Omit<MadeFile, "data">;

/** A report of the thread. */
export type Notice =
  | { readonly kind: "written"; readonly id: string; readonly file: FileNotice }
  | {
      readonly kind: "uploaded";
      readonly id: string;
      readonly name: string;
      readonly pending: number;
    }
  | { readonly kind: "refused"; readonly id: string; readonly message: string }
  | {
      readonly kind: "failed";
      readonly id: string;
      readonly message: string;
      /** Files that are not in the bucket yet; absent if it was no upload that failed. */
      readonly pending?: number | undefined;
      /** True if a part of the recording is in no file, and will be in none. */
      readonly isLost?: boolean | undefined;
    }
  | { readonly kind: "progress"; readonly id: string; readonly statistics: RecorderStatistics }
  | {
      readonly kind: "picture";
      readonly id: string;
      /** As JPG; absent if there is none. */
      readonly data?: Uint8Array | undefined;
    }
  | {
      readonly kind: "stopped";
      readonly id: string;
      readonly statistics: RecorderStatistics;
      /** Files that are not in the bucket yet. */
      readonly pending: number;
      /** Absent if all is well. */
      readonly error?: string | undefined;
    }
  | { readonly kind: "completed"; readonly id: string }
  | { readonly kind: "closed" };

/** Data that the thread starts with. */
export interface WorkerData {
  /** Folder of what is not complete yet. */
  readonly journal: string;
  /** IDs of recordings of an earlier process to be completed; absent for all. */
  readonly completes?: readonly string[] | undefined;
  /** In milliseconds. */
  readonly catchUp: number;
  /** URL of a module that exports `findUser`. */
  readonly sources?: string | undefined;
  /** Handed to that module. */
  readonly port?: MessagePort | undefined;
  /** Becomes 1 when the thread may end at any moment. */
  readonly mayEnd: Int32Array;
}

/** A module of sources. */
export interface SourcesModule {
  /** Finds a user of a channel. */
  readonly findUser?: FindUser | undefined;
  /** Gets the port of the thread, once, before all else. */
  readonly connect?: ((port: MessagePort) => void) | undefined;
  /** Gets the lead of the clock of the recordings over that of this machine, in milliseconds. */
  readonly keepTime?: ((lead: number) => void) | undefined;
}
