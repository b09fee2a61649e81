export { type Marker, markerOf, markerPlace, readMarker } from "./marker.ts";
export { SyntheticAudio, type SyntheticAudioOptions, toneOf } from "./synthetic-audio.ts";
export { type SyntheticOptions, syntheticUser } from "./synthetic-user.ts";
export {
  colorOfUid,
  frameAt,
  SyntheticVideo,
  type SyntheticVideoOptions,
} from "./synthetic-video.ts";
