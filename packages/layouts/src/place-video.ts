import { RenderMode } from "./generated/constants.ts";
import type { Rectangle, Size } from "./rectangle.ts";
import { toPixel } from "./rectangle.ts";

/** Which part of a video is shown, and where in its window. */
export interface PlacedVideo {
  /** The part of the video that is shown, in pixels of the video. */
  readonly source: Rectangle;
  /** Where that part goes, in pixels from the upper left corner of the window; the rest of the window is black. */
  readonly target: Rectangle;
}

/**
 * Fits a video into its window.
 *
 * Crop mode scales the video until it fills the window and cuts off what is too much, the same on both sides (LAYOUT-33, UPL-53).
 * Fit mode scales it until one side meets the border, with black bars around the rest (LAYOUT-34, UPL-54).
 *
 * @param window the size of the window, in pixels
 * @param video the size of the video, in pixels
 * @param renderMode crop or fit
 * @example
 * ```ts
 * import { placeVideo, RenderMode } from "@cloud-recording/layouts";
 *
 * const window = { width: 100, height: 100 };
 * const { target } = placeVideo(window, { width: 1280, height: 720 }, RenderMode.Fit);
 * console.log(target); // { x: 0, y: 22, width: 100, height: 56 }
 * ```
 */
export function placeVideo(window: Size, video: Size, renderMode: RenderMode): PlacedVideo {
  return renderMode === RenderMode.Crop
    ? { source: inside(video, window), target: { x: 0, y: 0, ...sizeOf(window) } }
    : { source: { x: 0, y: 0, ...sizeOf(video) }, target: inside(window, video) };
}

/** The largest rectangle with the shape of `shape` in the middle of `frame`. */
function inside(frame: Size, shape: Size): Rectangle {
  // A window may have no width or height (AMB-59).
  const scale = Math.min(
    frame.width / Math.max(shape.width, 1),
    frame.height / Math.max(shape.height, 1),
  );
  const width = toPixel(shape.width * scale);
  const height = toPixel(shape.height * scale);
  return {
    x: Math.floor((frame.width - width) / 2),
    y: Math.floor((frame.height - height) / 2),
    width,
    height,
  };
}

function sizeOf({ width, height }: Size): Size {
  return { width, height };
}
