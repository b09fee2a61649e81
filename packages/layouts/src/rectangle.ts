/** A width and a height, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in pixels; `x` runs from left to right, `y` from top to bottom. */
export interface Rectangle extends Size {
  /** Distance of the left edge from the left edge of the canvas. */
  readonly x: number;
  /** Distance of the upper edge from the upper edge of the canvas. */
  readonly y: number;
}

/** Rounds to a whole pixel, so that 0.1 + 0.2 of a side ends where 0.3 of it does. */
export function toPixel(value: number): number {
  return Math.floor(value + 0.5 + 1e-6);
}

/**
 * The rectangle between two corners that are given as fractions of a canvas.
 * Edges are rounded and not sizes, so that windows that share an edge leave no gap.
 */
export function fromFractions(canvas: Size, { x, y, width, height }: Rectangle): Rectangle {
  const left = toPixel(x * canvas.width);
  const top = toPixel(y * canvas.height);
  return {
    x: left,
    y: top,
    width: toPixel((x + width) * canvas.width) - left,
    height: toPixel((y + height) * canvas.height) - top,
  };
}
