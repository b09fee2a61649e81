export type {
  Har,
  HarContent,
  HarEntry,
  HarHeader,
  HarParam,
  HarPostData,
  HarRequest,
  HarResponse,
} from "./har.ts";
export {
  createPlayback,
  type Playback,
  type PlaybackOptions,
  type UnexpectedRequest,
} from "./playback.ts";
export { PlaybackError } from "./playback-error.ts";
