import { expect, test } from "vitest";
import { arrangeWindows, type Layout } from "./index.ts";
import { drawArrangement } from "./svg.ts";

const canvas = { width: 640, height: 360 };

function people(...uids: string[]): { uid: string }[] {
  return uids.map((uid) => ({ uid }));
}

function draw(layout: Layout, ...uids: string[]): string {
  return drawArrangement(arrangeWindows(layout, people(...uids), canvas));
}

function labels(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
}

test("a picture shows each user in a window, on the background of the recording", () => {
  const svg = draw({ mixedVideoLayout: 1, backgroundColor: "#204060" }, "anna", "bo");
  expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 640 360" role="img"[^>]*><title>2 windows<\/title>/);
  expect(svg).toContain('<rect x="0" y="0" width="640" height="360" fill="#204060"/>');
  expect(labels(svg)).toEqual(["anna", "bo"]);
});

test("title and labels can be chosen, and are text whatever they hold", () => {
  const arrangement = arrangeWindows({}, people('<b>"'), canvas);
  const svg = drawArrangement(arrangement, {
    title: "A & B",
    label: ({ uid, order }) => `${order} ${uid}`,
  });
  expect(svg).toContain("<title>A &amp; B</title>");
  expect(labels(svg)).toEqual(["0 &lt;b&gt;&quot;"]);
});

test("a picture needs no style, script or id, so that it can stand many times in one page", () => {
  for (const mixedVideoLayout of [0, 1, 2] as const) {
    const svg = draw({ mixedVideoLayout }, "1", "2", "3");
    expect(svg).not.toMatch(/<style|<script|\sstyle=|\sid=|\son\w+=|url\(/);
  }
});

test("a window without a user is an outline, and fit mode shows its bars", () => {
  const half = { x_axis: 0, y_axis: 0, width: 0.5, height: 1 };
  const empty = draw({ mixedVideoLayout: 3, layoutConfig: [half] });
  expect(empty).toContain("stroke-dasharray");
  expect(labels(empty)).toEqual([]);
  const fit = draw({ mixedVideoLayout: 3, layoutConfig: [{ ...half, render_mode: 1 }] }, "1");
  expect(fit).toContain('<rect x="0" y="0" width="320" height="360" fill="#000"/>');
  expect(fit).toContain('<rect x="0" y="90" width="320" height="180" fill="var(--layout-first');
});

test("a label stands above the windows that cover its own", () => {
  const [large, small] = [...draw({}, "1", "2").matchAll(/<text [^>]*y="([\d.]+)"/g)];
  expect(Number(large?.[1])).toBeCloseTo(281 / 2);
  expect(Number(small?.[1])).toBeCloseTo(281 + 72 / 2);
});
