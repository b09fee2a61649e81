export type { BucketOptions } from "../storage/bucket.ts";
export { mediaTypeOf } from "../storage/bucket-folder.ts";
export { RecordingJournal } from "../storage/recording-journal.ts";
export type { RecordingPlan } from "../storage/recording-plan.ts";
export type {
  Change,
  FileNotice,
  Notice,
  SourcesModule,
  ThreadRecordingOptions,
  UserDescription,
} from "./protocol.ts";
export { RecorderThread, type RecorderThreadOptions, type Stopped } from "./recorder-thread.ts";
export type { FindUser } from "./source-pool.ts";
export { readUnfinished, type UnfinishedRecording } from "./unfinished.ts";
