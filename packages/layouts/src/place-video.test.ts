import fc from "fast-check";
import { expect, test } from "vitest";
import { placeVideo, RenderMode, type Size } from "./index.ts";

const sides = (min: number) => fc.integer({ min, max: 1920 });
const videos = fc.record({ width: sides(1), height: sides(1) });
/** Also those without any width or height (AMB-59). */
const windows = fc.record({ width: sides(0), height: sides(0) });

function isInside(inner: Size & { x: number; y: number }, outer: Size): boolean {
  const { x, y, width, height } = inner;
  return x >= 0 && y >= 0 && x + width <= outer.width && y + height <= outer.height;
}

test("crop mode fills the window with the middle of the video (LAYOUT-33, UPL-53)", () => {
  const { source, target } = placeVideo(
    { width: 100, height: 100 },
    { width: 1280, height: 720 },
    RenderMode.Crop,
  );
  expect(target).toEqual({ x: 0, y: 0, width: 100, height: 100 });
  expect(source).toEqual({ x: 280, y: 0, width: 720, height: 720 });
});

test("fit mode shows the whole video with black bars on two sides (LAYOUT-34, UPL-54)", () => {
  const { source, target } = placeVideo(
    { width: 100, height: 100 },
    { width: 1280, height: 720 },
    RenderMode.Fit,
  );
  expect(source).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  expect(target).toEqual({ x: 0, y: 22, width: 100, height: 56 });
});

test("both scale alike in both directions and stay inside video and window", () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 1), windows, videos, (mode, window, video) => {
      const { source, target } = placeVideo(window, video, mode as RenderMode);
      expect(isInside(source, video)).toBe(true);
      expect(isInside(target, window)).toBe(true);
      // Rounding to a pixel moves an edge by half a pixel at most.
      const [part, whole] = mode === RenderMode.Crop ? [source, window] : [target, video];
      expect(Math.abs(part.width * whole.height - part.height * whole.width)).toBeLessThanOrEqual(
        (whole.width + whole.height) / 2 + 1,
      );
    }),
  );
});
