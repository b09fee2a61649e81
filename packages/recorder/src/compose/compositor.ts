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
      if (picture === undefined) continue;
      if (stale === "all" || stale.get(index) === "all") this.#draw(window, picture);
      else if (stale.has(index)) this.#draw(window, picture, picture.update?.changed);
    }
    this.#arrangement = arrangement;
    this.#shown = shown;
    return this.#canvas;
  }

  /** Indexes of the windows that must be drawn, as a whole or where they changed; or `"all"` if something behind shows. */
  #stale(
    arrangement: Arrangement,
    shown: readonly (Picture | undefined)[],
  ): ReadonlyMap<number, "all" | "changed"> | "all" {
    if (arrangement !== this.#arrangement) return "all";
    const stale = new Map<number, "all" | "changed">();
    const { windows } = arrangement;
    for (const [index, window] of windows.entries()) {
      const isChanged = shown[index] !== this.#shown[index];
      const isBelow = (other: number) => overlap(windows[other] as PlacedWindow, window);
      const isCovering = [...stale.keys()].some(isBelow);
      if (!isChanged && !isCovering) continue;
      if (shown[index] === undefined && !isChanged) continue;
      if (shown[index] === undefined || window.alpha < 1) return "all";
      const isUpdate = !isCovering && isNext(this.#shown[index], shown[index]);
      stale.set(index, isUpdate ? "changed" : "all");
    }
    return stale;
  }

  /** @param changed part of the picture to draw; all of it by default */
  #draw(window: PlacedWindow, picture: Picture, changed?: Rectangle): void {
    const frame = evened(window);
    const { source: from, target } = placeVideo(frame, picture, window.renderMode);
    const to = evened({ ...target, x: frame.x + target.x, y: frame.y + target.y });
    const opacity = Math.round(window.alpha * 256);
    if (changed !== undefined) {
      this.#paint(picture, from, to, opacity, projected(changed, from, to));
      return;
    }
    for (const bar of bars(frame, to)) this.#paint(blackPicture, blackPicture, bar, opacity);
    this.#paint(picture, from, to, opacity);
  }

  #paint(
    picture: Picture,
    from: Rectangle | Size,
    to: Rectangle,
    opacity: number,
    clip: Rectangle = to,
  ): void {
    const { width, height } = from;
    const part = { x: 0, y: 0, ...("x" in from ? from : { width, height }) };
    drawPlane({ source: picture.y, from: part, target: this.#canvas.y, to, opacity, clip });
    const half = { from: halved(part), to: halved(to), opacity, clip: halved(clip) };
    drawPlane({ source: picture.u, target: this.#canvas.u, ...half });
    drawPlane({ source: picture.v, target: this.#canvas.v, ...half });
  }
}

/** True if a picture is the next version of another one. */
function isNext(before: Picture | undefined, { data, update }: Picture): boolean {
  return (
    before?.data === data && update !== undefined && before.update?.version === update.version - 1
  );
}

/** Where a part of a picture is drawn, and the pixels around it that it is mixed into; with even edges. */
function projected(part: Rectangle, from: Rectangle, to: Rectangle): Rectangle {
  const across = to.width / from.width;
  const down = to.height / from.height;
  const left = to.x + (part.x - from.x) * across - 2;
  const top = to.y + (part.y - from.y) * down - 2;
  const x = 2 * Math.floor(left / 2);
  const y = 2 * Math.floor(top / 2);
  return {
    x,
    y,
    width: 2 * Math.ceil((left + part.width * across + 4 - x) / 2),
    height: 2 * Math.ceil((top + part.height * down + 4 - y) / 2),
  };
}

const blackPicture = createPicture({ width: 2, height: 2 });
fillRectangle(blackPicture, { x: 0, y: 0, width: 2, height: 2 }, black);

/** The part of its window that a video leaves free. */
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
