import { Recorder, type RecorderOptions } from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";
import HlsParser from "hls-parser";
import { describe, expect, test } from "vitest";
import { packetsOf } from "./decode.ts";
import { MemorySink } from "./memory-sink.ts";

const startedAt = Date.UTC(2026, 0, 1);
const anna = syntheticUser("anna");
const bo = syntheticUser("bo", { size: { width: 640, height: 360 } });

function open(options: Partial<RecorderOptions> = {}) {
  const sink = new MemorySink();
  const name = "sid_room 1 <x>";
  const recorder = new Recorder({ sink, name, startedAt, users: [anna, bo], ...options });
  return { sink, recorder };
}

/** A playlist as an independent parser reads it. */
function read(text: string): HlsParser.types.MediaPlaylist {
  const playlist = HlsParser.parse(text);
  if (playlist.isMasterPlaylist) throw new Error("a media playlist was expected");
  for (const { duration } of playlist.segments) {
    expect(Math.round(duration)).toBeLessThanOrEqual(playlist.targetDuration);
  }
  return playlist;
}

const sliceOf = (sink: MemorySink, uri: string) =>
  sink.files.get(decodeURIComponent(uri)) as Uint8Array;

describe("the playlist of a mix", () => {
  test("lists every slice once it is written, and ends with the recording", async () => {
    const { sink, recorder } = open();
    await recorder.stop(startedAt + 7000);
    const states = sink.playlists.map(read);
    expect(states.map(({ segments }) => segments.length)).toEqual([1, 2, 3, 4, 4]);
    expect(states.map(({ endlist }) => endlist)).toEqual([false, false, false, false, true]);
    expect(states.at(-1)?.segments.map(({ duration }) => duration)).toEqual([2, 2, 2, 1]);
    expect(sink.names(".ts")).toHaveLength(4);
  });

  test.each([15, 25, 29.97, 30])("has every frame and packet once, at %d fps", async (fps) => {
    const { sink, recorder } = open({ fps });
    await recorder.stop(startedAt + 5000);
    const { segments } = read(sink.playlists.at(-1) ?? "");
    const slices = segments.map(({ uri }) => sliceOf(sink, uri));
    const video = await packetsOf(slices, "video");
    const audio = await packetsOf(slices, "audio");
    expect(video).toHaveLength(Math.ceil(5 * fps));
    expect(audio).toHaveLength(Math.floor((5 * 48_000) / 1024));
    expect(recorder.statistics).toMatchObject({ frames: Math.ceil(5 * fps), droppedFrames: 0 });
    for (const [index, { timestamp }] of video.entries())
      expect(timestamp).toBeCloseTo(index / fps, 4);
    for (const [index, { timestamp }] of audio.entries()) {
      expect(timestamp).toBeCloseTo((index * 1024) / 48_000, 4);
    }
  });

  test("begins every slice with a key frame, where the playlist says", async () => {
    const { sink, recorder } = open({ sliceDuration: 3 });
    await recorder.stop(startedAt + 10_000);
    let time = 0;
    for (const { uri, duration, programDateTime } of read(sink.playlists.at(-1) ?? "").segments) {
      const [first] = await packetsOf([sliceOf(sink, uri)], "video");
      expect(first?.type).toBe("key");
      expect(first?.timestamp).toBeCloseTo(time, 4);
      expect(programDateTime?.getTime()).toBe(startedAt + time * 1000);
      time += duration;
    }
    expect(time).toBeCloseTo(10, 4);
  });

  test("has a discontinuity where time was left out", async () => {
    const { sink, recorder } = open();
    await recorder.advance(startedAt + 3000);
    recorder.skip(startedAt + 60_000);
    await recorder.stop(startedAt + 63_000);
    const { segments } = read(sink.playlists.at(-1) ?? "");
    expect(
      segments.map(({ duration, discontinuity }) => [duration, discontinuity ?? false]),
    ).toEqual([
      [2, false],
      [1, false],
      [2, true],
      [1, false],
    ]);
    expect(recorder.statistics.skipped).toBe(57_000);
    const [first] = await packetsOf([sliceOf(sink, segments[2]?.uri ?? "")], "video");
    expect(first?.timestamp).toBeCloseTo(60, 4);
  });

  test.each(["audio", "video"] as const)("may have %s alone", async (media) => {
    const { sink, recorder } = open({ media });
    await recorder.stop(startedAt + 5000);
    const { segments } = read(sink.playlists.at(-1) ?? "");
    expect(segments).toHaveLength(3);
    const slices = segments.map(({ uri }) => sliceOf(sink, uri));
    expect(await packetsOf(slices, "video")).toHaveLength(media === "video" ? 75 : 0);
    expect(await packetsOf(slices, "audio")).toHaveLength(media === "audio" ? 234 : 0);
  });
});

describe("individual mode", () => {
  test("makes an audio and a video playlist of each user, with a gap where the user was away", async () => {
    const { sink, recorder } = open({ output: "individual" });
    await recorder.advance(startedAt + 3000);
    recorder.users = [bo];
    await recorder.advance(startedAt + 5000);
    recorder.users = [bo, anna];
    await recorder.stop(startedAt + 8000);
    expect(sink.names(".m3u8")).toEqual(
      ["anna", "bo"].flatMap((uid) =>
        ["audio", "video"].map((kind) => `sid_room 1 <x>__uid_s_${uid}__uid_e_${kind}.m3u8`),
      ),
    );
    for (const name of sink.names(".m3u8")) {
      const { segments, endlist } = read(sink.text(name));
      const medium = name.includes("audio") ? "audio" : "video";
      const gaps = segments.filter(({ discontinuity }) => discontinuity).length;
      const packets = await packetsOf(
        segments.map(({ uri }) => sliceOf(sink, uri)),
        medium,
      );
      const seconds = name.includes("anna") ? 6 : 8;
      expect(endlist).toBe(true);
      expect(gaps).toBe(name.includes("anna") ? 1 : 0);
      const perSecond = medium === "video" ? 15 : 48_000 / 1024;
      expect(Math.abs(packets.length - seconds * perSecond)).toBeLessThanOrEqual(2);
    }
  });
});
