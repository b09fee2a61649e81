// What an app passes on whose settings may be undefined, for the type matrix with `exactOptionalPropertyTypes`.
import type { components } from "@cloud-recording/client/validation";

type Schemas = components["schemas"];

declare const maybe: {
  readonly text: string | undefined;
  readonly hours: number | undefined;
  readonly uids: readonly string[] | undefined;
  readonly prefix: readonly string[] | undefined;
};

export const acquire: Schemas["AcquireRequest"] = {
  cname: "room-42",
  uid: "527841",
  clientRequest: { resourceExpiredHour: maybe.hours },
};

export const start: Schemas["StartMixRequest"] = {
  cname: "room-42",
  uid: "527841",
  clientRequest: {
    token: maybe.text,
    recordingConfig: {
      secret: maybe.text,
      maxIdleTime: maybe.hours,
      subscribeAudioUids: maybe.uids,
      unSubscribeAudioUids: undefined,
      transcodingConfig: {
        width: 640,
        height: 360,
        fps: 15,
        bitrate: 500,
        mixedVideoLayout: undefined,
        backgroundColor: maybe.text,
        layoutConfig: undefined,
      },
    },
    storageConfig: {
      vendor: 2,
      region: 1,
      bucket: "my-bucket",
      accessKey: "…",
      secretKey: "…",
      fileNamePrefix: maybe.prefix,
    },
    extensionServiceConfig: undefined,
  },
};

export const individual: Schemas["IndividualRecordingConfig"] = {
  // @ts-expect-error It is required in individual mode.
  subscribeUidGroup: undefined,
};
