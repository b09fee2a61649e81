import type { ChannelName } from "../channels/channel.ts";
import type { MediaFacts } from "../control/media-facts.ts";
import type { StartRequest } from "../control/new-session.ts";
import type { FollowedSession } from "../control/snapshot.ts";

/** A file that can be read from any place on. */
export interface MediaFile {
  /** In bytes. */
  readonly size: number;
  /** Media type. */
  readonly type: string;
  /** Reads from one byte to another, both included. */
  read(from: number, until: number): ReadableStream<Uint8Array>;
}

/** A file that is listed. */
export interface ListedFile {
  /** Bucket, folders and name, with slashes; where it goes in the bucket, too. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Moment of the last change, in milliseconds since the epoch. */
  readonly changedAt: number;
}

/** Part of the emulator that the media plane uses. */
export interface MediaHost {
  /** Returns undefined if there is no recording with this recording ID. */
  follow(sid: string): FollowedSession | undefined;
  /** Recording IDs of the recordings at work. */
  running(): string[];
  /** In milliseconds since the epoch. */
  now(): number;
  /** Takes over what became of the files of a recording. */
  note(sid: string, facts: MediaFacts): void;
  /** True if recordings go on when the emulator is opened again. */
  readonly isKept: boolean;
  /** Ends a recording whose storage refuses the keys, as the service does. */
  refuse(sid: string): void;
}

/** A user who publishes real streams into a channel, and what the channel gets to know. */
export interface LivePublisher {
  /** Name of the channel, as {@linkcode channelKey} makes it. */
  readonly channel: string;
  readonly uid: string;
  /** Called when the user begins or ceases to send something; the first time, when the user is there. */
  readonly onSends: (sends: { readonly audio: boolean; readonly video: boolean }) => void;
  /** Called once, when a user who was there has left. */
  readonly onLeave: () => void;
}

/** Endpoint by which users publish real streams. */
export interface LiveEndpoint {
  /** True if senders must have a token. */
  readonly needsToken: boolean;
  /** Answers a request without the token; undefined if it has it, or needs none. */
  refuse(request: Request): Response | undefined;
  /** Answers a request to the endpoint of a user. @param location path of the endpoint */
  open(request: Request, publisher: LivePublisher, location: string): Promise<Response>;
  /** Answers a request to a connection. */
  change(request: Request, id: string): Promise<Response>;
  /** Ends the connection of a user, if there is one. */
  dismiss(channel: string, uid: string): void;
}

/** Name of a channel, among those of all projects. */
export function channelKey({ appId, cname }: ChannelName): string {
  return `${appId}/${cname}`;
}

/** Maker of the files of recordings; see `openMedia`. The emulator drives it, and works without it. */
export interface Media {
  /** Folder of the files. */
  readonly folder: string;
  /** True if no more recordings can be made at the same time. */
  readonly isFull: boolean;
  /** Begins to follow the recordings of an emulator, those of an earlier process included; one media plane serves one emulator. */
  attach(host: MediaHost): void;
  /**
   * Begins to follow a recording. The request holds the keys of its storage.
   * Resolves when it is written down how its files are made, so that they go on after a restart.
   */
  start(sid: string, request: StartRequest): Promise<void>;
  /**
   * Takes over what has changed in a recording.
   *
   * @param found the recording before something changes in it or in its channel; by default as it is now
   */
  sync(sid: string, found?: FollowedSession): void;
  /** Endpoint for real streams; undefined if `@cloud-recording/whip` is not installed. */
  readonly live: LiveEndpoint | undefined;
  /** The picture of a mix as it is now, as a small JPG; undefined if there is none. */
  picture(sid: string): Promise<Uint8Array | undefined>;
  /** Lists the files of a recording that are in the folder, by their names. */
  files(sid: string): Promise<ListedFile[]>;
  /** Opens one of the files; undefined if there is none. @param path folders and name, with slashes */
  file(path: string): Promise<MediaFile | undefined>;
  /** Resolves when the files of a recording that has ended are complete, or after a while. */
  finished(sid: string): Promise<MediaFacts | undefined>;
  /** Ends the files of recordings at work, unless they go on when the emulator is opened again. */
  close(): Promise<void>;
}
