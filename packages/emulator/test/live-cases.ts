import type { Mode } from "../src/generated/schema.ts";

/** A recording of the live senders `red`, `green` and `blue`, and what must be in it. */
export interface LiveCase {
  readonly mode: Mode;
  /** True for snapshots. */
  readonly takesSnapshots?: true;
  /** Part of the request beside the canvas. */
  readonly recordingConfig: object;
  /** Lists that take the place of those of the request while it records. */
  readonly streamSubscribe?: object;
  /** Users who must be heard, and no others. */
  readonly audio: readonly string[];
  /** Users who must be seen, and no others. */
  readonly video: readonly string[];
}

const all = ["red", "green", "blue"];
const individual = { mode: "individual" } as const;
const mix = { mode: "mix" } as const;
const snapshots = { mode: "individual", takesSnapshots: true, audio: [] } as const;
const group = { subscribeUidGroup: 1 };

/** Recordings of every mode and kind of streams, by the forms of their lists of users. */
export const liveCases: Readonly<Record<string, LiveCase>> = {
  "individual, audio and video": {
    ...{ ...individual, recordingConfig: { ...group, streamTypes: 2 }, audio: all, video: all },
  },
  "individual, audio": {
    ...{ ...individual, recordingConfig: { ...group, streamTypes: 0 }, audio: all, video: [] },
  },
  "individual, video": {
    ...{ ...individual, recordingConfig: { ...group, streamTypes: 1 }, audio: [], video: all },
  },
  "individual, one list of each": {
    ...individual,
    recordingConfig: { ...group, subscribeVideoUids: ["red"], subscribeAudioUids: ["blue"] },
    ...{ audio: ["blue"], video: ["red"] },
  },
  "individual, a list of video": {
    ...{ ...individual, recordingConfig: { ...group, subscribeVideoUids: ["green", "blue"] } },
    ...{ audio: [], video: ["green", "blue"] },
  },
  "individual, a list of audio": {
    ...{ ...individual, recordingConfig: { ...group, subscribeAudioUids: ["green"] } },
    ...{ audio: ["green"], video: [] },
  },
  "individual, lists of those who are left out": {
    ...individual,
    recordingConfig: { ...group, unSubscribeVideoUids: ["red"], unSubscribeAudioUids: ["blue"] },
    ...{ audio: ["red", "green"], video: ["green", "blue"] },
  },
  "individual, lists of all": {
    ...individual,
    recordingConfig: {
      ...{ ...group, subscribeVideoUids: ["#allstream#"], subscribeAudioUids: ["#allstream#"] },
    },
    ...{ audio: all, video: all },
  },
  "individual, small pictures": {
    ...{ ...individual, recordingConfig: { ...group, videoStreamType: 1 }, audio: all, video: all },
  },
  "individual, other lists later": {
    ...individual,
    recordingConfig: { ...group, subscribeVideoUids: ["red"], subscribeAudioUids: ["red"] },
    streamSubscribe: {
      audioUidList: { subscribeAudioUids: ["green"] },
      videoUidList: { subscribeVideoUids: ["blue"] },
    },
    ...{ audio: ["red", "green"], video: ["red", "blue"] },
  },
  "mix, audio and video": {
    ...{ ...mix, recordingConfig: { streamTypes: 2 }, audio: all, video: all },
  },
  "mix, audio": { ...mix, recordingConfig: { streamTypes: 0 }, audio: all, video: [] },
  "mix, video": { ...mix, recordingConfig: { streamTypes: 1 }, audio: [], video: all },
  "mix, one list of each": {
    ...mix,
    recordingConfig: { subscribeVideoUids: ["green"], subscribeAudioUids: ["red", "blue"] },
    ...{ audio: ["red", "blue"], video: ["green"] },
  },
  "mix, lists of those who are left out": {
    ...mix,
    recordingConfig: { unSubscribeVideoUids: ["green"], unSubscribeAudioUids: ["red", "blue"] },
    ...{ audio: ["green"], video: ["red", "blue"] },
  },
  "mix, other lists later": {
    ...mix,
    recordingConfig: { subscribeVideoUids: ["red"], subscribeAudioUids: ["red"] },
    streamSubscribe: {
      audioUidList: { subscribeAudioUids: ["green"] },
      videoUidList: { subscribeVideoUids: ["blue"] },
    },
    ...{ audio: ["red", "green"], video: ["red", "blue"] },
  },
  snapshots: { ...snapshots, recordingConfig: { ...group, streamTypes: 2 }, video: all },
  "snapshots of video": { ...snapshots, recordingConfig: { ...group, streamTypes: 1 }, video: all },
  "snapshots of a list": {
    ...{ ...snapshots, recordingConfig: { ...group, subscribeVideoUids: ["green"] } },
    video: ["green"],
  },
};

/** Names of those that the tests make: each mode with each kind of streams. */
export const fewCases: readonly string[] = [
  ...["individual, audio and video", "individual, audio", "individual, video"],
  ...["individual, one list of each", "mix, audio", "mix, video", "snapshots"],
];
