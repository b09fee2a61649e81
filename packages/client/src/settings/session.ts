import type { StreamTypes } from "../generated/constants.ts";
import type { IndividualClientRequest, MixClientRequest } from "../generated/schema.ts";
import { isObject } from "../json.ts";
import { encodeStorage, type NamedClientRequests } from "./storage-config.ts";

/** Recording mode: `mix` makes one file of all users, `individual` makes files for each. */
export type Mode = "mix" | "individual";

/** The channel to record, and who the recorder is in it. */
export interface Channel {
  /** Name of the channel: 1 to 64 bytes of the 89 allowed characters (ERR-1013). */
  readonly cname: string;
  /** The UID of the recorder in the channel, 1 to 48 characters, used by nobody else (ACQ-08). */
  readonly uid: string;
}

/** Result of `acquire`: a resource ID, valid for one `start` within five minutes (SEQ-07, SEQ-08). */
export interface Resource extends Channel {
  /** The resource ID (ACQ-23). */
  readonly resourceId: string;
  /** Time at which it was acquired, in milliseconds since the epoch; `start` is not retried after its time (AMB-42). */
  readonly acquiredAt?: number | undefined;
  /** Hours after `start` in which the API may be called for the recording (ACQ-12). */
  readonly resourceExpiredHour?: number | undefined;
}

/** A property of a resource that `acquire` has made: its age, in milliseconds, by a clock that nobody sets. */
export const age: unique symbol = Symbol("age");

/**
 * Identifiers of a running recording, for every later call.
 * Plain data without secrets: save it, and another process can query or stop the recording.
 */
export interface RecordingSession<M extends Mode = Mode> extends Resource {
  /** The recording ID (START-39). */
  readonly sid: string;
  /** The mode that the recording was started in. */
  readonly mode: M;
  /** Time until which the API may be called for it, in milliseconds since the epoch (ACQ-15); absent if not known. */
  readonly expiresAt?: number | undefined;
  /** Subscribed media, as `StreamTypes` names them. With it, `update` is checked against them (AMB-91). */
  readonly streamTypes?: StreamTypes | undefined;
  /** The folders of its files in your object storage; absent if files go elsewhere or it is not known. */
  readonly fileNamePrefix?: readonly string[] | undefined;
}

/** The `clientRequest` of `start`, by mode. */
export interface ClientRequests {
  /** In mix mode. */
  readonly mix: MixClientRequest;
  /** In individual mode. */
  readonly individual: IndividualClientRequest;
}

/**
 * Settings of `start`, by mode; object storage by number or by name.
 *
 * In mix mode, files go to your object storage or to Alibaba Cloud VoD.
 * In individual mode, there are audio and video files, or snapshots.
 */
export type StartSettings<
  M extends Mode = Mode,
  Requests extends { readonly [mode in Mode]: object } = NamedClientRequests,
> = { readonly mode: M } & Requests[M];

/** Settings of `start` as they are sent: object storage by number. */
export type EncodedStartSettings<M extends Mode = Mode> = StartSettings<M, ClientRequests>;

/** Replaces the names of a vendor and a region by their numbers. */
export function encodeNames<M extends Mode>(settings: StartSettings<M>): EncodedStartSettings<M> {
  const { storageConfig } = settings as { storageConfig?: unknown };
  if (!isObject(storageConfig)) return settings as EncodedStartSettings<M>;
  const encoded = encodeStorage(storageConfig as never);
  return { ...settings, storageConfig: encoded } as EncodedStartSettings<M>;
}
