import {
  type Arrangement,
  arrangeWindows,
  type Layout,
  placeVideo,
  type Size,
} from "@cloud-recording/layouts";
import { type ChannelUser, type Picture, Recorder } from "@cloud-recording/recorder";
import {
  frameAt,
  markerOf,
  readMarker,
  SyntheticVideo,
  syntheticUser,
} from "@cloud-recording/recorder/synthetic";
import { describe, expect, test } from "vitest";
import { Compositor } from "../src/compose/compositor.ts";
import { type Frame, framesOf } from "./decode.ts";
import { MemorySink } from "./memory-sink.ts";
import { referencePixel } from "./reference-picture.ts";

const canvas: Size = { width: 640, height: 360 };
const fps = 15;
const startedAt = Date.UTC(2026, 0, 1);
/** Frames for which each state lasts. */
const length = 5;

const sizes: readonly Size[] = [
  { width: 360, height: 640 },
  { width: 640, height: 360 },
];
const sizeOf = (index: number) => sizes[index % 2] as Size;
const crowd = Array.from({ length: 17 }, (_, index) => `user${index}`);

const custom = (alpha: number, render_mode: 0 | 1): Layout => ({
  mixedVideoLayout: 3,
  backgroundColor: "#206040",
  layoutConfig: [
    { x_axis: 0, y_axis: 0, width: 1, height: 0.5, render_mode },
    // A half of it leaves the canvas, and it lies on the first one.
    { x_axis: 0.7, y_axis: 0.1, width: 0.5, height: 0.6, alpha, render_mode },
    { uid: "user5", x_axis: 0.05, y_axis: 0.55, width: 0.3, height: 0.4, render_mode: 0 },
    { x_axis: 0.4, y_axis: 0.6, width: 0.25, height: 0.35, render_mode: 1, alpha: 0.5 },
  ],
});

const layouts: readonly [name: string, first: Layout, second: Layout][] = [
  ["floating", { backgroundColor: "#FF0000" }, { mixedVideoLayout: 1, backgroundColor: "#0000FF" }],
  ["adaptive", { mixedVideoLayout: 1, backgroundColor: "#808080" }, { mixedVideoLayout: 0 }],
  [
    "vertical",
    { mixedVideoLayout: 2, maxResolutionUid: "user3", backgroundColor: "#00FF00" },
    { mixedVideoLayout: 2, maxResolutionUid: "user6" },
  ],
  ["custom, cropped", custom(0.5, 0), custom(1, 1)],
  ["custom, fitted", custom(0.25, 1), custom(0, 0)],
];

/** The recorded pictures from a frame on. */
interface State {
  readonly layout: Layout;
  readonly uids: readonly string[];
}

describe.each(layouts)("the layout %s", (_, first, second) => {
  const states: readonly State[] = [
    ...[1, 2, 4, 7, 17].map((count) => ({ layout: first, uids: crowd.slice(0, count) })),
    { layout: second, uids: crowd },
    { layout: second, uids: crowd.filter((_, index) => index % 3 !== 0) },
    { layout: second, uids: crowd.slice(0, 2) },
    { layout: first, uids: crowd.slice(0, 2).reverse() },
  ];

  test("is drawn as one pixel after the other would be", () => {
    const compositor = new Compositor(canvas);
    for (const [index, { layout, uids }] of states.entries()) {
      const pictures = picturesAt(startedAt + index * 1000);
      const users = uids.map((uid) => ({ uid }));
      const arrangement = arrangeWindows(layout, users, canvas);
      const picture = compositor.compose(arrangement, pictures);
      expect(differences(picture, arrangement, pictures, 1)).toEqual([]);
    }
  });

  test("is drawn as it is arranged, and a change is on the next frame", async () => {
    const frames = await record(states);
    expect(frames).toHaveLength(states.length * length);
    let markers = 0;
    for (const [index, frame] of frames.entries()) {
      expect(frame.time).toBeCloseTo(index / fps, 4);
      const state = states[Math.floor(index / length)] as State;
      const arrangement = arrangeWindows(
        state.layout,
        state.uids.map((uid) => ({ uid })),
        canvas,
      );
      const pictures = picturesAt(startedAt + (index * 1000) / fps);
      expect(differences(frame.picture, arrangement, pictures, 12)).toEqual([]);
      markers += checkMarkers(frame.picture, arrangement, index);
    }
    expect(markers).toBeGreaterThanOrEqual(frames.length / 2);
  });
});

async function record(states: readonly State[]): Promise<Frame[]> {
  const sink = new MemorySink();
  const users = new Map<string, ChannelUser>(
    crowd.map((uid, index) => [uid, syntheticUser(uid, { size: sizeOf(index), audio: false })]),
  );
  const recorder = new Recorder({
    sink,
    name: "pixels",
    startedAt,
    canvas,
    fps,
    bitrate: 20_000,
    media: "video",
  });
  let until = startedAt;
  for (const { layout, uids } of states) {
    recorder.layout = layout;
    recorder.users = uids.flatMap((uid) => users.get(uid) ?? []);
    until += (length * 1000) / fps;
    await recorder.advance(until);
  }
  await recorder.stop(until);
  return await framesOf(sink.names(".ts").map((name) => sink.files.get(name) as Uint8Array));
}

function picturesAt(time: number): Map<string, Picture> {
  return new Map(
    crowd.map((uid, index) => [
      uid,
      new SyntheticVideo(uid, { size: sizeOf(index) }).pictureAt(time),
    ]),
  );
}

/** Windows, and the background, that differ from the reference by more than encoding and rounding explain. */
function differences(
  picture: Picture,
  arrangement: Arrangement,
  pictures: Map<string, Picture>,
  tolerance: number,
) {
  const sums = new Map<number | undefined, { count: number; sum: number }>();
  for (let y = 1; y < canvas.height; y += 3) {
    for (let x = 1; x < canvas.width; x += 3) {
      const { luma, window } = referencePixel(arrangement, pictures, x, y);
      const difference = Math.abs((picture.y.data[y * picture.width + x] ?? 0) - luma);
      const { count, sum } = sums.get(window) ?? { count: 0, sum: 0 };
      sums.set(window, { count: count + 1, sum: sum + difference });
    }
  }
  return (
    [...sums]
      .map(([window, { count, sum }]) => ({ window, mean: sum / count, count }))
      // Of a window that is all but covered, the edge counts too much.
      .filter(
        ({ mean, count, window }) =>
          count > 50 && mean > (window === undefined ? tolerance / 2 : tolerance),
      )
  );
}

/** Reads the markers of all windows that show theirs, and returns how many those are. */
function checkMarkers(picture: Picture, { windows }: Arrangement, index: number): number {
  let count = 0;
  for (const [order, window] of windows.entries()) {
    if (window.uid === undefined || window.alpha < 1) continue;
    const size = sizeOf(crowd.indexOf(window.uid));
    const { source, target } = placeVideo(window, size, window.renderMode);
    const scale = { x: target.width / source.width, y: target.height / source.height };
    const place = {
      x: window.x + target.x - source.x * scale.x,
      y: window.y + target.y - source.y * scale.y,
      width: size.width * scale.x,
      height: size.height * scale.y,
    };
    const middle = { x: place.x + place.width / 2, y: place.y + place.height / 2 };
    // Half of the height of the cells, and more than their width.
    const reach = Math.min(place.width, place.height) * 0.2;
    const isFree =
      middle.x + reach < canvas.width &&
      middle.y + reach < canvas.height &&
      windows.slice(order + 1).every((other) => {
        const isLeft = other.x + other.width < middle.x - reach || other.x > middle.x + reach;
        const isAbove = other.y + other.height < middle.y - reach || other.y > middle.y + reach;
        return isLeft || isAbove;
      });
    // Cells that are smaller than this do not survive.
    if (!isFree || Math.min(place.width, place.height) < 110) continue;
    const epoch = startedAt + (index * 1000) / fps;
    const marker = readMarker(picture, place, size);
    expect(marker, `frame ${index}, window of ${window.uid}`).toEqual({
      uid: markerOf(window.uid),
      frame: frameAt(epoch, fps) % 2 ** 15,
    });
    count++;
  }
  return count;
}
