/** A place and a size as fractions of the canvas, as `layoutConfig` has them. */
export interface Place {
  readonly x_axis: number;
  readonly y_axis: number;
  readonly width: number;
  readonly height: number;
}

/** Rounds to four decimals, so that JSON shows 0.3 and not 0.30000000000000004. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** The nearest line of the grid that is not outside of the range. */
export function snap(value: number, grid: number, least: number, most: number): number {
  const onGrid = Math.round(value / grid) * grid;
  return rounded(Math.min(Math.max(onGrid, least), most));
}

/** The place moved by fractions of the canvas, on the grid and inside the canvas. */
export function moved(place: Place, across: number, down: number, grid: number): Place {
  return {
    ...place,
    x_axis: snap(place.x_axis + across, grid, 0, Math.max(0, 1 - place.width)),
    y_axis: snap(place.y_axis + down, grid, 0, Math.max(0, 1 - place.height)),
  };
}

/** The place with its lower right corner moved by fractions of the canvas, one cell of the grid large at least. */
export function resized(place: Place, across: number, down: number, grid: number): Place {
  const { x_axis, y_axis } = place;
  // The corner is on the grid, so that windows with different left edges meet at the same line.
  const right = snap(x_axis + place.width + across, grid, Math.min(1, x_axis + grid), 1);
  const bottom = snap(y_axis + place.height + down, grid, Math.min(1, y_axis + grid), 1);
  return { ...place, width: rounded(right - x_axis), height: rounded(bottom - y_axis) };
}
