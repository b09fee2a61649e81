// Generated from openapi/ by `npm run generate`. Do not edit.

/** Composite video layout. */
export const MixedVideoLayout = {
  /** Floating layout (default). The first user who joined fills the whole canvas; the others are small windows in rows from the bottom up, at most 4 rows of 4. At most 17 windows. */
  Floating: 0,
  /** Adaptive layout. All windows have the same size, which depends on the number of users. At most 17 windows. */
  Adaptive: 1,
  /** Vertical layout. One user is the large window on the left; the others are small windows stacked on the right, at most 2 columns of 8. At most 17 windows. */
  Vertical: 2,
  /** Custom layout, defined by `layoutConfig`. */
  Custom: 3,
} as const;
/** The values of {@linkcode MixedVideoLayout}. */
export type MixedVideoLayout = (typeof MixedVideoLayout)[keyof typeof MixedVideoLayout];

/** How the video fits its window. */
export const RenderMode = {
  /** Crop mode (default). The video is scaled until it fills the window; what does not fit is cropped or stretched. */
  Crop: 0,
  /** Fit mode. The video is scaled until it fits inside the window; black bars fill the rest. */
  Fit: 1,
} as const;
/** The values of {@linkcode RenderMode}. */
export type RenderMode = (typeof RenderMode)[keyof typeof RenderMode];

/** How many windows each layout has at most, and how many small ones in its columns and rows. */
export const windowLimits = {
  "0": { maximum: 17, columns: 4, rows: 4 },
  "1": { maximum: 17 },
  "2": { maximum: 17, columns: 2, rows: 8 },
  "3": { maximum: 17 },
} as const;

/** What a member of a layout or of a window is if it is left out. */
export const layoutDefaults = {
  mixedVideoLayout: 0,
  backgroundColor: "#000000",
  alpha: 1,
  render_mode: 0,
} as const;

/** What a background colour looks like. */
export const backgroundColorPattern: RegExp = /^#[0-9A-Fa-f]{6}$/;

/** The longest sides of a canvas, in pixels. */
export const canvasLimits = { width: 1920, height: 1920 } as const;
