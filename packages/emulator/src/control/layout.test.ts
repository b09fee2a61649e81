import { expect, test } from "vitest";
import type { Layout } from "../generated/schema.ts";
import { layoutOf } from "./layout.ts";

test("an empty request gives the default layout", () => {
  expect(layoutOf({})).toEqual({ mixedVideoLayout: 0, backgroundColor: "#000000" });
});

test("the vertical layout keeps its large user", () => {
  const layout = { mixedVideoLayout: 2, maxResolutionUid: "7" } as const;
  expect(layoutOf(layout)).toEqual({ ...layout, backgroundColor: "#000000" });
});

test("a custom layout keeps its windows, with defaults", () => {
  const window = { x_axis: 0, y_axis: 0, width: 0.5, height: 1 };
  const layout = layoutOf({ mixedVideoLayout: 3, layoutConfig: [{ uid: "1", ...window }, window] });
  expect(layout.layoutConfig).toEqual([
    { uid: "1", ...window, alpha: 1, render_mode: 0 },
    { ...window, alpha: 1, render_mode: 0 },
  ]);
});

test("what does not belong to the layout is ignored (AMB-58)", () => {
  const foreign = { mixedVideoLayout: 1, maxResolutionUid: "7", layoutConfig: [] };
  expect(layoutOf(foreign as unknown as Layout)).toEqual({
    mixedVideoLayout: 1,
    backgroundColor: "#000000",
  });
});
