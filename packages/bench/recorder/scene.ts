import type { FileSink, RecorderOptions } from "@cloud-recording/recorder";
import { syntheticUser } from "@cloud-recording/recorder/synthetic";

/** Beginning of everything that is recorded here, in milliseconds since the epoch. */
export const startedAt: number = Date.UTC(2026, 0, 1);
export const canvas = { width: 360, height: 640 } as const;
export const fps = 15;
/** In kilobits per second. */
export const bitrate = 500;
export const layout = { mixedVideoLayout: 1 } as const;
export const uids: readonly string[] = ["anna", "bo", "chen", "dana"];

/** Takes files and keeps nothing. */
export const nowhere: FileSink = { write: async () => {} };

/** Four participants of 360 × 640 at 15 frames per second, with audio, side by side. */
export function mix(name: string, sink: FileSink): RecorderOptions {
  const users = uids.map((uid) => syntheticUser(uid, { size: canvas, fps }));
  return { name, sink, startedAt, users, canvas, fps, bitrate, layout };
}
