export { type Arrangement, arrangeWindows, type PlacedWindow } from "./arrange-windows.ts";
export { InvalidLayoutError } from "./check-input.ts";
export {
  backgroundColorPattern,
  canvasLimits,
  layoutDefaults,
  MixedVideoLayout,
  RenderMode,
  windowLimits,
} from "./generated/constants.ts";
export type {
  CustomLayout,
  Layout,
  LayoutWindow,
  PresetLayout,
  VerticalLayout,
} from "./generated/schema.ts";
export type { Participant } from "./participant.ts";
export { type PlacedVideo, placeVideo } from "./place-video.ts";
export type { Rectangle, Size } from "./rectangle.ts";
