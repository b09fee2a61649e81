import { adaptive } from "./adaptive.ts";
import { checkInput } from "./check-input.ts";
import { occupantsOf, rectangleOf } from "./custom.ts";
import { floating } from "./floating.ts";
import {
  layoutDefaults,
  MixedVideoLayout,
  type RenderMode,
  windowLimits,
} from "./generated/constants.ts";
import type { Layout, LayoutWindow } from "./generated/schema.ts";
import type { Participant } from "./participant.ts";
import type { Rectangle, Size } from "./rectangle.ts";
import { vertical } from "./vertical.ts";

/** The window of one user on the canvas, in whole pixels. */
export interface PlacedWindow extends Rectangle {
  /** UID of the user who is shown in it; absent in a custom layout if there is nobody to show. */
  readonly uid?: string | undefined;
  /** Place in the stack: 0 is painted first, and what comes later covers it. */
  readonly order: number;
  /** Way in which the video fits its window, see {@linkcode placeVideo}. */
  readonly renderMode: RenderMode;
  /** Opacity, from 0, which is transparent, to 1. */
  readonly alpha: number;
}

/** The parts of a recorded picture. */
export interface Arrangement {
  /** The size of the picture, in pixels. */
  readonly canvas: Size;
  /** The colour behind the windows, `#` and 6 hexadecimal digits. */
  readonly backgroundColor: string;
  /** The windows, in the order in which they are painted. */
  readonly windows: readonly PlacedWindow[];
  /** UIDs of participants who have no window, in the order in which they joined. */
  readonly hidden: readonly string[];
}

/**
 * Places the windows of a composite layout on its canvas.
 *
 * Every layout shows 17 windows at most (LAYOUT-05, LAYOUT-07, LAYOUT-10, LAYOUT-16); who joined later is hidden.
 * In the vertical layout the large window is for `maxResolutionUid`, and for whoever joined first if it is left out or
 * not in the channel (AMB-58).
 * Where the reference document is silent, such as on the size of small windows, the geometry is a choice of this package.
 *
 * @param layout the layout as it stands in `transcodingConfig` and in `updateLayout`; what is left out takes its default
 * @param participants who is in the channel and recorded, in the order in which they joined
 * @param canvas `width` and `height` of `transcodingConfig`, in pixels
 * @throws {InvalidLayoutError} if the layout or the canvas cannot be arranged
 * @example
 * ```ts
 * import { arrangeWindows, MixedVideoLayout } from "@cloud-recording/layouts";
 *
 * const layout = { mixedVideoLayout: MixedVideoLayout.Vertical, maxResolutionUid: "7" } as const;
 * const { windows } = arrangeWindows(layout, [{ uid: "3" }, { uid: "7" }], { width: 640, height: 360 });
 * console.log(windows[0]); // { uid: "7", x: 0, y: 0, width: 480, height: 360, order: 0, renderMode: 0, alpha: 1 }
 * ```
 */
export function arrangeWindows(
  layout: Layout,
  participants: readonly Participant[],
  canvas: Size,
): Arrangement {
  checkInput(layout, participants, canvas);
  const size = { width: canvas.width, height: canvas.height };
  const uids = [...new Set(participants.map(({ uid }) => uid))];
  const placed =
    layout.mixedVideoLayout === MixedVideoLayout.Custom
      ? customWindows(layout.layoutConfig, uids, size)
      : presetWindows(layout, uids, size);
  const shown = new Set(placed.map(({ uid }) => uid));
  return {
    canvas: size,
    backgroundColor: layout.backgroundColor ?? layoutDefaults.backgroundColor,
    windows: placed.map((window, order) => ({ ...window, order })),
    hidden: uids.filter((uid) => !shown.has(uid)),
  };
}

type Unordered = Omit<PlacedWindow, "order">;

const presets = {
  [MixedVideoLayout.Floating]: floating,
  [MixedVideoLayout.Adaptive]: adaptive,
  [MixedVideoLayout.Vertical]: vertical,
};

function presetWindows(
  layout: Exclude<Layout, { readonly mixedVideoLayout: typeof MixedVideoLayout.Custom }>,
  joined: readonly string[],
  canvas: Size,
): Unordered[] {
  const { mixedVideoLayout = layoutDefaults.mixedVideoLayout } = layout;
  const isVertical = mixedVideoLayout === MixedVideoLayout.Vertical;
  const uids = isVertical ? withFirst(layout.maxResolutionUid, joined) : joined;
  const shown = uids.slice(0, windowLimits[mixedVideoLayout].maximum);
  const rectangles = presets[mixedVideoLayout](shown.length, canvas);
  const { render_mode: renderMode, alpha } = layoutDefaults;
  return shown.flatMap((uid, index) => {
    const rectangle = rectangles[index];
    return rectangle === undefined ? [] : [{ uid, ...rectangle, renderMode, alpha }];
  });
}

/** The list with one of its members in front, if it is one. */
function withFirst(first: string | undefined, uids: readonly string[]): readonly string[] {
  if (first === undefined || !uids.includes(first)) return uids;
  return [first, ...uids.filter((uid) => uid !== first)];
}

function customWindows(
  windows: readonly LayoutWindow[],
  joined: readonly string[],
  canvas: Size,
): Unordered[] {
  const occupants = occupantsOf(windows, joined);
  return windows.map((window, index) => {
    const uid = occupants[index];
    const { render_mode: renderMode = layoutDefaults.render_mode, alpha = layoutDefaults.alpha } =
      window;
    return { ...(uid !== undefined && { uid }), ...rectangleOf(window, canvas), renderMode, alpha };
  });
}
