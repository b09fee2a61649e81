import type { Channel, ClientRequests, Mode, StartSettings } from "./session.ts";

/** The channel of a recording, with what the recorder needs to join it. */
export interface ChannelToJoin extends Channel {
  /** The dynamic key of the recorder; needed if App Certificate is enabled for your project (START-25). */
  readonly token?: string;
}

/** Options of `record()` that both modes have. */
export interface CommonRecordOptions {
  /** What to record. */
  readonly channel: ChannelToJoin;
  /**
   * How many hours the recording can be queried, changed and stopped, 1 to 720 (ACQ-14).
   *
   * @default 72
   */
  readonly resourceExpiredHour?: number;
}

/** Settings of `start` without the token, which is given with the channel. */
export type WithoutToken<Settings> = Settings extends unknown ? Omit<Settings, "token"> : never;

/** Options of `record()`: the channel, and the settings of its mode. */
export type RecordOptions<
  M extends Mode = Mode,
  Requests extends { readonly [mode in Mode]: object } = ClientRequests,
> = CommonRecordOptions & { readonly mode: M } & WithoutToken<StartSettings<M, Requests>>;
