import {
  type Arrangement,
  type PlacedWindow,
  placeVideo,
  type Rectangle,
  type Size,
} from "@cloud-recording/layouts";
import { drawPlane } from "./draw-plane.ts";
import {
  black,
  colorOf,
  createPicture,
  evened,
  fillRectangle,
  halved,
  type Picture,
} from "./picture.ts";

/** Pictures by UID. */
export type Pictures = ReadonlyMap<string, Picture>;

/**
 * Draws the pictures of participants into their windows, on one canvas that it keeps.
 *
 * It draws nothing if neither the arrangement nor a picture has changed, and otherwise only what a change touches.
 */
export class Compositor {
  readonly #canvas: Picture;
  #arrangement: Arrangement | undefined;
  #shown: readonly (Picture | undefined)[] = [];

  constructor(canvas: Size) {
    this.#canvas = createPicture(canvas);
  }

  /** Returns the canvas after drawing; it changes with the next call. */
  compose(arrangement: Arrangement, pictures: Pictures): Picture {
    const shown = arrangement.windows.map(({ uid }) =>
      uid === undefined ? undefined : pictures.get(uid),
    );
    const stale = this.#stale(arrangement, shown);
    if (stale === "all") {
      const { width, height } = this.#canvas;
      const background = colorOf(arrangement.backgroundColor);
      fillRectangle(this.#canvas, { x: 0, y: 0, width, height }, background);
    }
    for (const [index, window] of arrangement.windows.entries()) {
      const picture = shown[index];
      if (picture !== undefined && (stale === "all" || stale.has(index))) {
        this.#draw(window, picture);
      }
    }
    this.#arrangement = arrangement;
    this.#shown = shown;
    return this.#canvas;
  }

  /** Indexes of the windows that must be drawn, or `"all"` if something behind a window shows. */
  #stale(
    arrangement: Arrangement,
    shown: readonly (Picture | undefined)[],
  ): ReadonlySet<number> | "all" {
    if (arrangement !== this.#arrangement) return "all";
    const stale = new Set<number>();
    const { windows } = arrangement;
    for (const [index, window] of windows.entries()) {
      const isChanged = shown[index] !== this.#shown[index];
      const isBelow = (other: number) => overlap(windows[other] as PlacedWindow, window);
      if (!isChanged && ![...stale].some(isBelow)) continue;
      if (shown[index] === undefined && !isChanged) continue;
      if (shown[index] === undefined || window.alpha < 1) return "all";
      stale.add(index);
    }
    return stale;
  }

  #draw(window: PlacedWindow, picture: Picture): void {
    const frame = evened(window);
    const { source: from, target } = placeVideo(frame, picture, window.renderMode);
    const to = evened({ ...target, x: frame.x + target.x, y: frame.y + target.y });
    const opacity = Math.round(window.alpha * 256);
    for (const bar of bars(frame, to)) this.#paint(blackPicture, blackPicture, bar, opacity);
    this.#paint(picture, from, to, opacity);
  }

  #paint(picture: Picture, from: Rectangle | Size, to: Rectangle, opacity: number): void {
    const part = { x: 0, y: 0, ...from };
    drawPlane({ source: picture.y, from: part, target: this.#canvas.y, to, opacity });
    const half = { from: halved(part), to: halved(to), opacity };
    drawPlane({ source: picture.u, target: this.#canvas.u, ...half });
    drawPlane({ source: picture.v, target: this.#canvas.v, ...half });
  }
}

const blackPicture = createPicture({ width: 2, height: 2 });
fillRectangle(blackPicture, { x: 0, y: 0, width: 2, height: 2 }, black);

/** What a video leaves free of its window. */
function bars(window: Rectangle, video: Rectangle): Rectangle[] {
  const { x, y, width } = window;
  const right = video.x + video.width;
  const bottom = video.y + video.height;
  const beside = { y: video.y, height: video.height };
  return [
    { x, y, width, height: video.y - y },
    { x, y: bottom, width, height: y + window.height - bottom },
    { x, ...beside, width: video.x - x },
    { x: right, ...beside, width: x + width - right },
  ].filter((bar) => bar.width > 0 && bar.height > 0);
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
