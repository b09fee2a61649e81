import type { Arrangement, PlacedWindow } from "./arrange-windows.ts";
import { element, textElement } from "./element.ts";
import { labelOf } from "./label.ts";
import { placeVideo } from "./place-video.ts";
import type { Rectangle, Size } from "./rectangle.ts";

/** Style of a picture of a layout. */
export interface DrawOptions {
  /**
   * The accessible name of the picture.
   * @default how many windows there are
   */
  readonly title?: string | undefined;
  /**
   * The text in a window.
   * @default the UID of whoever is in it
   */
  readonly label?: ((window: PlacedWindow) => string) | undefined;
  /**
   * The shape of the videos, which shows in windows in fit mode.
   * @default 16 to 9
   */
  readonly video?: Size | undefined;
}

/**
 * Draws an arrangement as an SVG document, for a page or a file.
 *
 * The view box is the canvas, so the picture takes the width that it is given.
 * The canvas has the background colour of the recording and the frame is `currentColor`; the CSS variables
 * `--layout-first` (the window at the bottom of the stack), `--layout-window`, `--layout-edge` and `--layout-label` set the others.
 * There is no style, script or id in it: it can stand many times in one page, also under a strict content security policy.
 *
 * @example
 * ```ts
 * import { arrangeWindows } from "@cloud-recording/layouts";
 * import { drawArrangement } from "@cloud-recording/layouts/svg";
 *
 * const participants = ["anna", "bo", "chen"].map((uid) => ({ uid }));
 * const arrangement = arrangeWindows({ mixedVideoLayout: 1 }, participants, { width: 640, height: 360 });
 * console.log(drawArrangement(arrangement, { title: "Three users, adaptive layout" }));
 * ```
 */
export function drawArrangement(arrangement: Arrangement, options: DrawOptions = {}): string {
  const { canvas, windows, backgroundColor } = arrangement;
  const { title = countOf(windows), label = ({ uid }) => uid ?? "", video = hd } = options;
  const line = Math.max(canvas.width, canvas.height) / 240;
  const largest = Math.min(canvas.width, canvas.height) / 4;
  const all = { x: 0, y: 0, ...canvas };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${canvas.width} ${canvas.height}`,
      role: "img",
      "font-family": "system-ui, sans-serif",
    },
    textElement("title", {}, title),
    element("rect", { ...all, fill: backgroundColor }),
    ...windows.map((window, index) =>
      element(
        "g",
        { opacity: window.alpha },
        ...drawWindow(window, video, line),
        labelOf(label(window), window, windows.slice(index + 1), largest),
      ),
    ),
    element("rect", {
      ...inset(all, line),
      fill: "none",
      stroke: "currentColor",
      "stroke-width": line,
    }),
  );
}

const hd: Size = { width: 1920, height: 1080 };

function countOf({ length }: Arrangement["windows"]): string {
  return length === 1 ? "1 window" : `${length} windows`;
}

/** The window, black where the video leaves it free; only its outline if nobody is in it. */
function drawWindow(window: PlacedWindow, video: Size, line: number): string[] {
  const edge = {
    ...inset(window, line),
    fill: "none",
    stroke: "var(--layout-edge, #fff)",
    "stroke-width": line,
  };
  if (window.uid === undefined) {
    return [element("rect", { ...edge, "stroke-dasharray": `${4 * line} ${3 * line}` })];
  }
  const { target } = placeVideo(window, video, window.renderMode);
  const { x, y, width, height } = window;
  return [
    element("rect", { x, y, width, height, fill: "#000" }),
    element("rect", {
      ...target,
      x: x + target.x,
      y: y + target.y,
      fill: window.order === 0 ? "var(--layout-first, #23406e)" : "var(--layout-window, #2f6db5)",
    }),
    element("rect", edge),
  ];
}

/** The rectangle on which a line lies inside the given one. */
function inset({ x, y, width, height }: Rectangle, line: number): Rectangle {
  return {
    x: x + line / 2,
    y: y + line / 2,
    width: Math.max(0, width - line),
    height: Math.max(0, height - line),
  };
}
