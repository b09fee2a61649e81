// Generated from openapi/ by `npm run generate`. Do not edit.

/** Composite video layout. */
export const MixedVideoLayout = {
  /** Floating layout (default). The first user who joins the channel is the large window that fills the whole canvas. The other users are small windows in horizontal rows from the bottom up, at most 4 rows of 4 windows. At most 17 windows in total. */
  Floating: 0,
  /** Adaptive layout. All windows have the same size, adjusted to the number of users. At most 17 windows. */
  Adaptive: 1,
  /** Vertical layout. A specified user has the large window on the left side of the screen. The other users have small windows, stacked vertically on the right, at most 2 columns of 8 windows. At most 17 windows in total. */
  Vertical: 2,
  /** Custom layout, defined by `layoutConfig`. */
  Custom: 3,
} as const;
/** The values of {@linkcode MixedVideoLayout}. */
export type MixedVideoLayout = (typeof MixedVideoLayout)[keyof typeof MixedVideoLayout];

/** Display mode of the window.
Inferred: The list of `start` has it one level higher. */
export const RenderMode = {
  /** Crop mode (default). The video is scaled proportionally until it fills the whole window. If the proportions differ, it is cropped or stretched. */
  Crop: 0,
  /** Fit mode. The video is scaled proportionally until all of it is visible in the window. If the proportions differ, black bars surround it. */
  Fit: 1,
} as const;
/** The values of {@linkcode RenderMode}. */
export type RenderMode = (typeof RenderMode)[keyof typeof RenderMode];

/** Maximum number of windows of each layout, and of small ones in its columns and rows. */
export const windowLimits = {
  "0": { maximum: 17, columns: 4, rows: 4 },
  "1": { maximum: 17 },
  "2": { maximum: 17, columns: 2, rows: 8 },
  "3": { maximum: 17 },
} as const;

/** Defaults of the properties of a layout and of a window. */
export const layoutDefaults = {
  mixedVideoLayout: 0,
  backgroundColor: "#000000",
  alpha: 1,
  render_mode: 0,
} as const;

/** Pattern of a background colour. */
export const backgroundColorPattern: RegExp = /^#[0-9A-Fa-f]{6}$/;

/** The longest sides of a canvas, in pixels. */
export const canvasLimits = { width: 1920, height: 1920 } as const;
