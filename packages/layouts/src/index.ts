export { type Arrangement, arrangeWindows, type PlacedWindow } from "./arrange-windows.ts";
export {
  backgroundColorPattern,
  canvasLimits,
  layoutDefaults,
  MixedVideoLayout,
  RenderMode,
  windowLimits,
} from "./generated/constants.ts";
export type { Layout, LayoutWindow } from "./generated/schema.ts";
export { InvalidLayoutError, isInvalidLayoutError } from "./invalid-layout-error.ts";
export type { Participant } from "./participant.ts";
export { type PlacedVideo, placeVideo } from "./place-video.ts";
export type { Rectangle, Size } from "./rectangle.ts";
