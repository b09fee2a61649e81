import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arrangeWindows,
  canvasLimits,
  InvalidLayoutError,
  type Layout,
  type LayoutWindow,
  type PlacedWindow,
  type Rectangle,
  type Size,
  windowLimits,
} from "./index.ts";

const landscape = { width: 640, height: 360 };

function people(count: number): { uid: string }[] {
  return Array.from({ length: count }, (_, index) => ({ uid: String(index + 1) }));
}

function arrange(layout: Layout, count: number, canvas: Size = landscape): readonly PlacedWindow[] {
  return arrangeWindows(layout, people(count), canvas).windows;
}

function place({ x, y, width, height }: Rectangle): number[] {
  return [x, y, width, height];
}

function isInside({ x, y, width, height }: Rectangle, canvas: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= canvas.width && y + height <= canvas.height;
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    Math.max(one.x, other.x) < Math.min(one.x + one.width, other.x + other.width) &&
    Math.max(one.y, other.y) < Math.min(one.y + one.height, other.y + other.height)
  );
}

function overlaps(windows: readonly Rectangle[]): boolean {
  return windows.some((one, index) => windows.slice(index + 1).some((two) => overlap(one, two)));
}

function sizes(windows: readonly Rectangle[]): Set<string> {
  return new Set(windows.map(({ width, height }) => `${width} × ${height}`));
}

const counts = fc.integer({ min: 0, max: 30 });
const canvases = fc.record({
  width: fc.integer({ min: 1, max: canvasLimits.width }),
  height: fc.integer({ min: 1, max: canvasLimits.height }),
});
const presets = fc.constantFrom<Layout>(
  { mixedVideoLayout: 0 },
  { mixedVideoLayout: 1 },
  { mixedVideoLayout: 2 },
);

describe("every preset layout", () => {
  test("keeps its windows inside the canvas, in whole pixels, each user in one", () => {
    fc.assert(
      fc.property(presets, counts, canvases, (layout, count, canvas) => {
        const { windows, hidden } = arrangeWindows(layout, people(count), canvas);
        expect(windows.filter((window) => !isInside(window, canvas))).toEqual([]);
        expect(windows.flatMap(place).every(Number.isInteger)).toBe(true);
        expect(windows.map(({ order }) => order)).toEqual([...windows.keys()]);
        const uids = [...windows.map(({ uid }) => uid), ...hidden];
        expect(uids).toEqual(people(count).map(({ uid }) => uid));
      }),
    );
  });

  test.each([0, 1, 2] as const)(
    "shows 17 users at most in layout %i, who joined first",
    (mixedVideoLayout) => {
      const { windows, hidden } = arrangeWindows({ mixedVideoLayout }, people(20), landscape);
      expect(windows.map(({ uid }) => uid)).toEqual(people(17).map(({ uid }) => uid));
      expect(hidden).toEqual(["18", "19", "20"]);
    },
  );

  test("crops opaque videos, on black unless told otherwise", () => {
    fc.assert(
      fc.property(presets, counts, (layout, count) => {
        const { windows, backgroundColor } = arrangeWindows(layout, people(count), landscape);
        expect(windows.every(({ renderMode, alpha }) => renderMode === 0 && alpha === 1)).toBe(
          true,
        );
        expect(backgroundColor).toBe("#000000");
      }),
    );
    expect(arrangeWindows({ backgroundColor: "#FF0000" }, [], landscape).backgroundColor).toBe(
      "#FF0000",
    );
  });

  test("ignores what belongs to another layout (AMB-58)", () => {
    const foreign = { mixedVideoLayout: 1, maxResolutionUid: "2", layoutConfig: [] };
    expect(arrange(foreign as unknown as Layout, 3)).toEqual(arrange({ mixedVideoLayout: 1 }, 3));
  });
});

test("a property that is undefined takes its default", () => {
  const window = { x_axis: 0, y_axis: 0, width: 1, height: 1 };
  const nothing = { uid: undefined, alpha: undefined, render_mode: undefined };
  const custom = (one: LayoutWindow): Layout => ({ mixedVideoLayout: 3, layoutConfig: [one] });
  expect(arrange(custom({ ...window, ...nothing }), 1)).toEqual(arrange(custom(window), 1));
  expect(arrange({ mixedVideoLayout: undefined, backgroundColor: undefined }, 2)).toEqual(
    arrange({}, 2),
  );
});

describe("the floating layout", () => {
  test("is the default, and its first user fills the canvas", () => {
    expect(arrange({}, 1)).toEqual(arrange({ mixedVideoLayout: 0 }, 1));
    fc.assert(
      fc.property(counts, canvases, (count, canvas) => {
        const [large] = arrange({ mixedVideoLayout: 0 }, count + 1, canvas);
        expect(large).toMatchObject({ uid: "1", x: 0, y: 0, ...canvas });
      }),
    );
  });

  test("has rows of four small windows from the bottom up, four at most", () => {
    const { columns, rows } = windowLimits[0];
    const [, ...small] = arrange({ mixedVideoLayout: 0 }, 17);
    expect(small).toHaveLength(columns * rows);
    const ys = [...new Set(small.map(({ y }) => y))];
    expect(ys).toHaveLength(rows);
    expect(ys).toEqual(ys.toSorted((one, other) => other - one));
    for (const y of ys) {
      const xs = small.filter((window) => window.y === y).map(({ x }) => x);
      expect(xs).toHaveLength(columns);
      expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    }
    expect(small.slice(0, 5).map(place)).toEqual([
      [12, 281, 128, 72],
      [152, 281, 128, 72],
      [292, 281, 128, 72],
      [432, 281, 128, 72],
      [12, 202, 128, 72],
    ]);
  });

  test("has small windows of one size that do not overlap", () => {
    fc.assert(
      fc.property(counts, canvases, (count, canvas) => {
        const [, ...small] = arrange({ mixedVideoLayout: 0 }, count, canvas);
        expect(sizes(small).size).toBeLessThanOrEqual(1);
        expect(overlaps(small)).toBe(false);
      }),
    );
  });
});

describe("the adaptive layout", () => {
  test("has windows of one size that do not overlap", () => {
    fc.assert(
      fc.property(counts, canvases, (count, canvas) => {
        const windows = arrange({ mixedVideoLayout: 1 }, count, canvas);
        expect(sizes(windows).size).toBeLessThanOrEqual(1);
        expect(overlaps(windows)).toBe(false);
      }),
    );
  });

  test.each([
    [1, 1, 1],
    [2, 2, 1],
    [4, 2, 2],
    [5, 3, 2],
    [9, 3, 3],
    [12, 4, 3],
    [17, 5, 4],
  ])("shows %i users in %i columns and %i rows", (count, columns, rows) => {
    for (const canvas of [landscape, { width: 360, height: 640 }]) {
      const windows = arrange({ mixedVideoLayout: 1 }, count, canvas);
      const [across, down] = canvas === landscape ? [columns, rows] : [rows, columns];
      expect(new Set(windows.map(({ y }) => y)).size).toBe(down);
      expect(windows[0]?.width).toBe(Math.floor(canvas.width / across));
      expect(windows[0]?.height).toBe(Math.floor(canvas.height / down));
    }
  });

  test("centres a last row that is not full", () => {
    const last = arrange({ mixedVideoLayout: 1 }, 3).at(-1);
    expect(last && place(last)).toEqual([160, 180, 320, 180]);
  });
});

describe("the vertical layout", () => {
  const vertical = { mixedVideoLayout: 2 } as const;

  test("has one large window on the left, as high as the canvas", () => {
    fc.assert(
      fc.property(counts, canvases, (count, canvas) => {
        const [large, ...small] = arrange(vertical, count + 1, canvas);
        expect(large).toMatchObject({ uid: "1", x: 0, y: 0, height: canvas.height });
        expect(small.every(({ x }) => x >= (large?.width ?? 0))).toBe(true);
        expect(small.every(({ width }) => width <= (large?.width ?? 0) / 3)).toBe(true);
      }),
    );
  });

  test("stacks small windows in two columns of eight at most, from the top down", () => {
    const { columns, rows } = windowLimits[2];
    const [, ...small] = arrange(vertical, 17);
    expect(small).toHaveLength(columns * rows);
    const xs = [...new Set(small.map(({ x }) => x))];
    expect(xs).toEqual([480, 560]);
    for (const x of xs) {
      const ys = small.filter((window) => window.x === x).map(({ y }) => y);
      expect(ys).toHaveLength(rows);
      expect(ys).toEqual(ys.toSorted((one, other) => one - other));
    }
  });

  test("has a second column for the tenth user only", () => {
    const columnsOf = (count: number) =>
      new Set(
        arrange(vertical, count)
          .slice(1)
          .map(({ x }) => x),
      ).size;
    expect([1, 2, 9, 10, 17].map(columnsOf)).toEqual([0, 1, 1, 2, 2]);
  });

  test("has small windows of one size that overlap nothing", () => {
    fc.assert(
      fc.property(counts, canvases, (count, canvas) => {
        const windows = arrange(vertical, count, canvas);
        expect(sizes(windows.slice(1)).size).toBeLessThanOrEqual(1);
        expect(overlaps(windows)).toBe(false);
      }),
    );
  });

  test("shows the designated user large, also one who joined eighteenth", () => {
    const layout = { ...vertical, maxResolutionUid: "18" };
    const { windows, hidden } = arrangeWindows(layout, people(18), landscape);
    expect(windows.map(({ uid }) => uid)).toEqual(["18", ...people(16).map(({ uid }) => uid)]);
    expect(hidden).toEqual(["17"]);
  });

  test("shows whoever joined first large if the designated user is not there (AMB-58)", () => {
    expect(arrange({ ...vertical, maxResolutionUid: "nobody" }, 3)).toEqual(arrange(vertical, 3));
  });
});

describe("the custom layout", () => {
  const window = { x_axis: 0, y_axis: 0, width: 1, height: 1 };
  const fractions = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  const windowsInside = fc
    .record({ x_axis: fractions, y_axis: fractions, width: fractions, height: fractions })
    .map((place) => ({
      ...place,
      width: Math.min(place.width, 1 - place.x_axis),
      height: Math.min(place.height, 1 - place.y_axis),
    }));
  const custom = (layoutConfig: LayoutWindow[]): Layout => ({ mixedVideoLayout: 3, layoutConfig });

  test("keeps windows inside the canvas that are inside it as fractions", () => {
    fc.assert(
      fc.property(fc.array(windowsInside, { maxLength: 17 }), canvases, (layoutConfig, canvas) => {
        const windows = arrange(custom(layoutConfig), 17, canvas);
        expect(windows).toHaveLength(layoutConfig.length);
        expect(windows.filter((placed) => !isInside(placed, canvas))).toEqual([]);
      }),
    );
  });

  test("leaves no gap and no overlap between windows that share an edge", () => {
    fc.assert(
      fc.property(fractions, fractions, canvases, (x, share, canvas) => {
        const width = share * (1 - x);
        const [left, right] = arrange(
          custom([
            { ...window, x_axis: x, width },
            { ...window, x_axis: x + width, width: Math.max(0, 1 - x - width) },
          ]),
          2,
          canvas,
        );
        expect((left?.x ?? 0) + (left?.width ?? 0)).toBe(right?.x);
        expect((right?.x ?? 0) + (right?.width ?? 0)).toBe(canvas.width);
      }),
    );
  });

  test("lets a window leave the canvas (AMB-59)", () => {
    const [placed] = arrange(custom([{ ...window, x_axis: 0.75, width: 0.5 }]), 1);
    expect(placed && place(placed)).toEqual([480, 0, 320, 360]);
  });

  test("gives windows without a uid to users in the order in which they joined", () => {
    const windows = arrange(custom([window, { ...window, uid: "1" }, window, window]), 3);
    expect(windows.map(({ uid }) => uid)).toEqual(["2", "1", "3", undefined]);
  });

  test("leaves a window empty whose user is not in the channel, and hides who has none", () => {
    const layout = custom([{ ...window, uid: "nobody" }]);
    const { windows, hidden } = arrangeWindows(layout, people(2), landscape);
    expect(windows).toEqual([{ x: 0, y: 0, ...landscape, order: 0, renderMode: 0, alpha: 1 }]);
    expect(hidden).toEqual(["1", "2"]);
  });

  test("paints windows in the order of the list, with their opacity and render mode", () => {
    const windows = arrange(custom([{ ...window, alpha: 0.5, render_mode: 1 }, window]), 2);
    expect(windows.map(({ order, alpha, renderMode }) => [order, alpha, renderMode])).toEqual([
      [0, 0.5, 1],
      [1, 1, 0],
    ]);
  });
});

describe("what cannot be arranged is refused, with its place", () => {
  const window = { x_axis: 0, y_axis: 0, width: 1, height: 1 };
  const custom = (layoutConfig: unknown) => ({ mixedVideoLayout: 3, layoutConfig });
  test.each<[string, unknown, unknown?, unknown?]>([
    ["/layout", null],
    ["/layout/mixedVideoLayout", { mixedVideoLayout: 4 }],
    ["/layout/mixedVideoLayout", { mixedVideoLayout: "1" }],
    ["/layout/backgroundColor", { backgroundColor: "red" }],
    ["/layout/layoutConfig", { mixedVideoLayout: 3 }],
    ["/layout/layoutConfig", custom(Array(18).fill(window))],
    ["/layout/layoutConfig/1", custom([window, null])],
    ["/layout/layoutConfig/0/width", custom([{ ...window, width: 320 }])],
    ["/layout/layoutConfig/0/x_axis", custom([{ ...window, x_axis: undefined }])],
    ["/layout/layoutConfig/0/alpha", custom([{ ...window, alpha: -1 }])],
    ["/layout/layoutConfig/0/uid", custom([{ ...window, uid: 7 }])],
    ["/layout/layoutConfig/0/render_mode", custom([{ ...window, render_mode: 2 }])],
    ["/layout/mixedVideoLayout", { mixedVideoLayout: 1n }],
    ["/participants", {}, "1"],
    ["/participants/0/uid", {}, [{ uid: 1 }]],
    ["/canvas", {}, [], undefined],
    ["/canvas/width", {}, [], { width: 0.5, height: 1 }],
    ["/canvas/height", {}, [], { width: 1, height: 1921 }],
  ])("%s", (pointer, layout, participants = [], ...canvas) => {
    const call = () =>
      arrangeWindows(
        layout as Layout,
        participants as [],
        (canvas.length === 0 ? landscape : canvas[0]) as Size,
      );
    expect(call).toThrow(InvalidLayoutError);
    expect(call).toThrow(expect.objectContaining({ name: "InvalidLayoutError", pointer }));
  });

  test("a message says what was expected and what came", () => {
    const many = custom(Array(18).fill(window)) as Layout;
    expect(() => arrangeWindows(many, [], landscape)).toThrow(
      "`/layout/layoutConfig` must be an array of at most 17 windows, got an array of length 18",
    );
    const pixels = { ...window, width: 320 };
    expect(() => arrangeWindows(custom([pixels]) as Layout, [], landscape)).toThrow(
      "`/layout/layoutConfig/0/width` must be a number from 0 to 1, a fraction of the canvas, got 320",
    );
  });
});
