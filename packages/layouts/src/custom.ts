import type { LayoutWindow } from "./generated/schema.ts";
import { fromFractions, type Rectangle, type Size } from "./rectangle.ts";

/**
 * Where a window of the custom layout is: its place and size are fractions of the canvas (LAYOUT-21 to LAYOUT-28,
 * UPL-37 to UPL-48). It may leave the canvas, which then shows a part of it (AMB-59).
 */
export function rectangleOf(window: LayoutWindow, canvas: Size): Rectangle {
  const { x_axis: x, y_axis: y, width, height } = window;
  return fromFractions(canvas, { x, y, width, height });
}

/**
 * The user of each window: the one that it names, and in a window that names nobody whoever joined first of those that no
 * window names (LAYOUT-18, LAYOUT-20, UPL-34, UPL-36). Nobody is in the window of a user who is not in the channel.
 */
export function occupantsOf(
  windows: readonly LayoutWindow[],
  uids: readonly string[],
): (string | undefined)[] {
  const present = new Set(uids);
  const named = new Set(windows.map(({ uid }) => uid));
  const others = uids.filter((uid) => !named.has(uid));
  return windows.map(({ uid }) => {
    if (uid === undefined) return others.shift();
    return present.has(uid) ? uid : undefined;
  });
}
