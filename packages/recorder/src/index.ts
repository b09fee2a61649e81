export { Compositor, type Pictures } from "./compose/compositor.ts";
export { createPicture, type Picture, type Plane, pictureOver } from "./compose/picture.ts";
export { codecCall } from "./encode/codec-calls.ts";
export type { EarlierFiles } from "./files/earlier-files.ts";
export type { FileSink, MadeFile, Medium } from "./files/file-sink.ts";
export { Folder } from "./files/folder.ts";
export type { Slice } from "./files/slice.ts";
export { fileStem, type UserStream } from "./generated/file-names.ts";
export { readEarlierFiles } from "./hls/read-earlier-files.ts";
export { Recorder, type RecorderStatistics } from "./recorder.ts";
export type { RecorderOptions } from "./recorder-options.ts";
export {
  type AudioSource,
  type ChannelUser,
  type StreamSize,
  sampleRate,
  type VideoSource,
} from "./sources/sources.ts";
export { type Selection, type Subscription, selects } from "./sources/subscription.ts";
