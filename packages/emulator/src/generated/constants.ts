// Generated from openapi/ by `npm run generate`. Do not edit.

/** Base URL of the service. */
export const defaultBaseUrl = "https://api.agrtc.cn";

/** URL of the guides, with every error and its remedy. */
export const documentationUrl = "https://cloud-recording.github.io/cloud-recording/";

/** The content type of every request, compared literally by the service. */
export const requestContentType = "application/json;charset=utf-8";

/** Number of requests that each App ID may send per second (GEN-18). */
export const requestsPerSecond = 10;

/** Time after `acquire` in which a resource ID can start a recording, in milliseconds (SEQ-08). */
export const resourceLifetime = 300000;

/** Defaults of request properties, by name. */
export const defaults = {
  resourceExpiredHour: 72,
  channelType: 0,
  streamTypes: 2,
  decryptionMode: 0,
  videoStreamType: 0,
  maxIdleTime: 30,
  alpha: 1,
  render_mode: 0,
  mixedVideoLayout: 0,
  backgroundColor: "#000000",
  audioProfile: 0,
  avFileType: ["hls"],
  errorHandlePolicy: "error_abort",
  captureInterval: 10,
} as const;

/** Channel scenario. It must agree with the setting of the anyRTC Native or Web SDK, otherwise problems may occur. */
export const ChannelType = {
  /** Communication scenario (default). */
  Communication: 0,
  /** Live broadcast scenario. */
  LiveBroadcast: 1,
} as const;
/** The values of {@linkcode ChannelType}. */
export type ChannelType = (typeof ChannelType)[keyof typeof ChannelType];

/** Type of the media streams to subscribe. */
export const StreamTypes = {
  /** Subscribes to audio only. */
  Audio: 0,
  /** Subscribes to video only. */
  Video: 1,
  /** Subscribes to audio and video (default). */
  AudioAndVideo: 2,
} as const;
/** The values of {@linkcode StreamTypes}. */
export type StreamTypes = (typeof StreamTypes)[keyof typeof StreamTypes];

/** Decryption scheme. */
export const DecryptionMode = {
  /** None (default). */
  None: 0,
  /** AES128XTS. */
  Aes128Xts: 1,
  /** AES128ECB. */
  Aes128Ecb: 2,
  /** AES256XTS. */
  Aes256Xts: 3,
} as const;
/** The values of {@linkcode DecryptionMode}. */
export type DecryptionMode = (typeof DecryptionMode)[keyof typeof DecryptionMode];

/** Type of the subscribed video stream. If a user in the channel has enabled dual-stream mode, you can choose the large or the small stream. */
export const VideoStreamType = {
  /** Large video stream, with high resolution and high bitrate (default). */
  Large: 0,
  /** Small video stream, with low resolution and low bitrate. */
  Small: 1,
} as const;
/** The values of {@linkcode VideoStreamType}. */
export type VideoStreamType = (typeof VideoStreamType)[keyof typeof VideoStreamType];

/** Estimated peak number of subscribed UIDs. It must be set in individual mode. */
export const SubscribeUidGroup = {
  /** 1 to 2 UIDs. */
  UpTo2: 0,
  /** 3 to 7 UIDs. */
  UpTo7: 1,
  /** 8 to 12 UIDs. */
  UpTo12: 2,
  /** 13 to 17 UIDs. */
  UpTo17: 3,
} as const;
/** The values of {@linkcode SubscribeUidGroup}. */
export type SubscribeUidGroup = (typeof SubscribeUidGroup)[keyof typeof SubscribeUidGroup];

/** Sample rate, bitrate, encoding mode and number of channels of the output audio. It cannot be set in individual mode. */
export const AudioProfile = {
  /** 48 kHz sample rate, music encoding, mono, about 48 Kbps (default). */
  Mono48Kbps: 0,
  /** 48 kHz sample rate, music encoding, mono, about 128 Kbps. */
  Mono128Kbps: 1,
  /** 48 kHz sample rate, music encoding, stereo, about 192 Kbps. */
  Stereo192Kbps: 2,
} as const;
/** The values of {@linkcode AudioProfile}. */
export type AudioProfile = (typeof AudioProfile)[keyof typeof AudioProfile];

/** Status of the recording. */
export const RecordingStatus = {
  /** Cloud recording has not started. */
  NotStarted: 0,
  /** Initialisation of cloud recording is complete. */
  Initialised: 1,
  /** The recording component is starting. */
  RecorderStarting: 2,
  /** The upload component has started. */
  UploaderStarted: 3,
  /** The recording component has started. */
  RecorderStarted: 4,
  /** The first file has been uploaded successfully. After that, this status is returned as long as recording is in progress. */
  Recording: 5,
  /** Recording has stopped. */
  Stopped: 6,
  /** All cloud recording services have stopped. */
  AllStopped: 7,
  /** Cloud recording is about to exit. */
  Exiting: 8,
  /** Cloud recording exited abnormally. */
  ExitedAbnormally: 20,
} as const;
/** The values of {@linkcode RecordingStatus}. */
export type RecordingStatus =
  | (typeof RecordingStatus)[keyof typeof RecordingStatus]
  | (number & {});
