import { arrangeWindows, type Layout } from "@cloud-recording/layouts";
import { describe, expect, test } from "vitest";
import { Compositor } from "./compositor.ts";
import { createPicture, fillRectangle, type Picture } from "./picture.ts";

const canvas = { width: 64, height: 36 };

function plain(luma: number): Picture {
  const picture = createPicture(canvas);
  fillRectangle(picture, { x: 0, y: 0, ...canvas }, [luma, 128, 128]);
  return picture;
}

function arrange(layout: Layout, ...uids: string[]) {
  return arrangeWindows(
    layout,
    uids.map((uid) => ({ uid })),
    canvas,
  );
}

/** Luma of a pixel. */
const at = ({ y }: Picture, x: number, row: number) => y.data[row * y.width + x];

describe("a compositor", () => {
  const floating = arrange({}, "large", "small");
  const [, small] = floating.windows;
  const inside = { x: (small?.x ?? 0) + 4, y: (small?.y ?? 0) + 3 };

  test("draws nothing if nothing has changed", () => {
    const compositor = new Compositor(canvas);
    const pictures = new Map([["large", plain(50)]]);
    const drawn = compositor.compose(floating, pictures);
    drawn.y.data[0] = 99;
    expect(at(compositor.compose(floating, new Map(pictures)), 0, 0)).toBe(99);
  });

  test("draws a window alone if nothing lies on it", () => {
    const compositor = new Compositor(canvas);
    const large = plain(50);
    const drawn = compositor.compose(
      floating,
      new Map([
        ["large", large],
        ["small", plain(60)],
      ]),
    );
    drawn.y.data[0] = 99;
    compositor.compose(
      floating,
      new Map([
        ["large", large],
        ["small", plain(70)],
      ]),
    );
    expect(at(drawn, 0, 0)).toBe(99);
    expect(at(drawn, inside.x, inside.y)).toBe(70);
  });

  test("draws what lies on a window that has changed", () => {
    const compositor = new Compositor(canvas);
    const above = plain(60);
    compositor.compose(
      floating,
      new Map([
        ["large", plain(50)],
        ["small", above],
      ]),
    );
    const drawn = compositor.compose(
      floating,
      new Map([
        ["large", plain(80)],
        ["small", above],
      ]),
    );
    expect(at(drawn, 0, 0)).toBe(80);
    expect(at(drawn, inside.x, inside.y)).toBe(60);
  });

  test("shows the background again where a picture has gone", () => {
    const compositor = new Compositor(canvas);
    const white = arrange({ backgroundColor: "#ffffff" }, "large");
    compositor.compose(white, new Map([["large", plain(50)]]));
    expect(at(compositor.compose(white, new Map()), 0, 0)).toBe(235);
  });

  test("mixes a transparent window with what is behind it, once for each change", () => {
    const compositor = new Compositor(canvas);
    const half = { x_axis: 0, y_axis: 0, width: 1, height: 1, alpha: 0.5 };
    const layout: Layout = {
      mixedVideoLayout: 3,
      backgroundColor: "#000000",
      layoutConfig: [half],
    };
    const arrangement = arrange(layout, "anna");
    for (const luma of [116, 216, 116]) {
      const drawn = compositor.compose(arrangement, new Map([["anna", plain(luma)]]));
      expect(at(drawn, 30, 20)).toBe(16 + (luma - 16) / 2);
    }
  });

  test.each([
    [1, 1],
    [2, 2],
    [641, 361],
    [1919, 1079],
  ])("takes a canvas of %i × %i", (width, height) => {
    const { windows, ...rest } = arrangeWindows({}, [{ uid: "anna" }], { width, height });
    const drawn = new Compositor({ width, height }).compose(
      { windows, ...rest },
      new Map([["anna", plain(50)]]),
    );
    expect([drawn.width, drawn.height]).toEqual([
      Math.max(2, width & ~1),
      Math.max(2, height & ~1),
    ]);
    expect(drawn.y.data.every((luma) => luma === 50)).toBe(true);
  });
});
