import { expect, test } from "vitest";
import { moved, type Place, resized, rounded, snap } from "./fractions.ts";

const place: Place = { x_axis: 0.1, y_axis: 0.2, width: 0.5, height: 0.3 };

test("fractions have no noise", () => {
  expect(rounded(0.1 + 0.2)).toBe(0.3);
  expect(snap(0.3 + 1e-9, 0.1, 0, 1)).toBe(0.3);
});

test.each([
  [0.12, 0.1],
  [0.13, 0.15],
  [-0.4, 0],
  [1.2, 1],
])("%d snaps to %d", (value, snapped) => {
  expect(snap(value, 0.05, 0, 1)).toBe(snapped);
});

test("a window moves on the grid and stays inside the canvas", () => {
  expect(moved(place, 0.13, -0.04, 0.05)).toEqual({ ...place, x_axis: 0.25, y_axis: 0.15 });
  expect(moved(place, 9, 9, 0.05)).toEqual({ ...place, x_axis: 0.5, y_axis: 0.7 });
  expect(moved(place, -9, -9, 0.05)).toEqual({ ...place, x_axis: 0, y_axis: 0 });
});

test("a corner moves on the grid, up to the edge of the canvas and never past the other corner", () => {
  expect(resized(place, 0.13, 0.02, 0.05)).toEqual({ ...place, width: 0.65, height: 0.3 });
  expect(resized(place, 9, 9, 0.05)).toEqual({ ...place, width: 0.9, height: 0.8 });
  expect(resized(place, -9, -9, 0.05)).toEqual({ ...place, width: 0.05, height: 0.05 });
});

test("the corner of a window off the grid comes to the grid", () => {
  expect(resized({ ...place, x_axis: 0.12 }, 0, 0, 0.1).width).toBe(0.48);
});
