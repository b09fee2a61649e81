import type { Size } from "@cloud-recording/layouts";
import { type AudioFormat, samplesPerPacket } from "../encode/audio-track-encoder.ts";
import type { EarlierFiles } from "../files/earlier-files.ts";
import type { FileSink, Medium } from "../files/file-sink.ts";
import { streamOf } from "../files/names.ts";
import { endOf } from "../files/slice.ts";
import { fileStem } from "../generated/file-names.ts";
import { HlsTrack } from "../hls/hls-track.ts";
import { PlaylistFile } from "../hls/playlist-file.ts";
import type { StretchFormat } from "../hls/stretch-format.ts";
import { type StreamSize, sampleRate } from "../sources/sources.ts";
import { Mixer } from "./mixer.ts";
import type { Moment, Output } from "./output.ts";
import { heard, type Scene, viewed } from "./scene.ts";

/** Settings of a recording that keeps users apart. */
export interface IndividualOptions {
  readonly sink: FileSink;
  /** Beginning of the names of all files. */
  readonly name: string;
  /** In milliseconds since the epoch. */
  readonly startedAt: number;
  readonly earlier?: EarlierFiles | undefined;
  /** In seconds. */
  readonly sliceDuration: number;
  readonly stream: StreamSize;
  /** Absent if no video is recorded. */
  readonly video?: { readonly fps: number; readonly bitrate: number } | undefined;
  /** Absent if no audio is recorded. */
  readonly audio?: AudioFormat | undefined;
}

interface UserTrack {
  readonly track: HlsTrack;
  size: Size | undefined;
  /** End of what the user sent last, in seconds since the beginning of the recording. */
  until: number;
}

/** Pixels of a picture that gets the whole bitrate. */
const pixelsOfBitrate = 360 * 640;
const packetDuration = samplesPerPacket / sampleRate;

/** An audio and a video playlist for each user (START-13). A gap in it is a time in which the user did not send. */
export class IndividualOutput implements Output {
  readonly pictureInterval: number;
  readonly hasAudio: boolean;
  readonly #options: IndividualOptions;
  readonly #tracks = new Map<string, UserTrack>();
  /** Names of the playlists of the tracks. */
  readonly #stems = new Set<string>();
  readonly #mixer = new Mixer(samplesPerPacket);

  constructor(options: IndividualOptions) {
    const { video, audio } = options;
    this.#options = options;
    this.pictureInterval = video === undefined ? Number.POSITIVE_INFINITY : 1 / video.fps;
    this.hasAudio = audio !== undefined;
  }

  get isBusy(): boolean {
    return [...this.#tracks.values()].some(({ track }) => track.isBusy);
  }

  get encoding(): number {
    return [...this.#tracks.values()].reduce((sum, { track }) => sum + track.encoding, 0);
  }

  get written(): number {
    return [...this.#tracks.values()].reduce((sum, { track }) => sum + track.written, 0);
  }

  takePicture(scene: Scene, { time, epoch }: Moment): number {
    let dropped = 0;
    for (const { uid, video } of viewed(scene)) {
      const picture = video?.pictureAt(epoch, this.#options.stream);
      if (picture === undefined) continue;
      const track = this.#continue(uid, "video", time, picture);
      if (track?.isFull) dropped++;
      else track?.addPicture(picture, time);
    }
    return dropped;
  }

  takeSamples(scene: Scene, { time }: Moment, position: number): void {
    for (const user of heard(scene)) {
      const track = this.#continue(user.uid, "audio", time);
      if (track === undefined || track.isFull) continue;
      track.addSamples(this.#mixer.mix([user], position), time);
    }
  }

  interrupt(_: number, next: number): void {
    for (const entry of this.#tracks.values()) {
      entry.track.interrupt(entry.until, next, this.#format(entry.size));
      entry.until = next;
    }
  }

  async close(): Promise<void> {
    const tracks = [...this.#tracks.values()].map(({ track, until }) => track.close(until));
    // One that fails does not keep the others from their end.
    const ends = await Promise.allSettled([...tracks, ...this.#closeEarlier()]);
    const failed = ends.find((end) => end.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }

  /** Ends the playlists of users who have not come back since the earlier recorder. */
  #closeEarlier(): Promise<void>[] {
    const { sink, startedAt, sliceDuration, earlier } = this.#options;
    return [...(earlier?.slices ?? [])]
      .filter(([stem]) => !this.#stems.has(stem))
      .map(([stem, slices]) => {
        const files = { sink, stem, ...streamOf(stem), startedAt, sliceDuration, earlier: slices };
        return new PlaylistFile(files).end();
      });
  }

  /**
   * The track of a stream, begun anew if the user has not sent just before, or sends in another size;
   * undefined if an earlier recorder has recorded this moment.
   */
  #continue(uid: string, medium: Medium, time: number, size?: Size): HlsTrack | undefined {
    const key = JSON.stringify([uid, medium]);
    const duration = medium === "video" ? this.pictureInterval : packetDuration;
    const found = this.#tracks.get(key);
    if (found === undefined) {
      const { sink, name, startedAt, sliceDuration } = this.#options;
      const stem = fileStem(name, { uid, medium });
      const earlier = this.#options.earlier?.slices.get(stem);
      const end = ((earlier && endOf(earlier)) ?? Number.NEGATIVE_INFINITY) - startedAt;
      if (end / 1000 > time + duration / 2) return undefined;
      // What goes on begins where the slice began that was not finished.
      const from = Math.abs(time - end / 1000) < duration ? end / 1000 : time;
      const format = this.#format(size);
      const files = { sink, stem, uid, medium, startedAt, sliceDuration, earlier };
      const track = new HlsTrack({ ...files, format }, from);
      this.#stems.add(stem);
      this.#tracks.set(key, { track, size: size && sizeOf(size), until: time + duration });
      return track;
    }
    const isResized = size?.width !== found.size?.width || size?.height !== found.size?.height;
    if (isResized || time > found.until + duration / 2) {
      found.track.interrupt(found.until, time, this.#format(size));
      found.size = size && sizeOf(size);
    }
    found.until = time + duration;
    return found.track;
  }

  /** @param size of the pictures; absent for audio */
  #format(size: Size | undefined): StretchFormat {
    const { video, audio } = this.#options;
    if (size === undefined || video === undefined) return { audio };
    const bitrate = Math.ceil((video.bitrate * size.width * size.height) / pixelsOfBitrate);
    return { video: { ...sizeOf(size), fps: video.fps, bitrate } };
  }
}

function sizeOf({ width, height }: Size): Size {
  return { width, height };
}
