import type { Channel, Mode, StartSettings } from "./session.ts";

/** The channel of a recording, with the token that the recorder joins it with. */
export interface ChannelToJoin extends Channel {
  /** The dynamic key of the recorder; needed if App Certificate is enabled for your project (START-25). */
  readonly token?: string | undefined;
}

/** Options of `record()` that both modes have. */
export interface CommonRecordOptions {
  /** The channel to record. */
  readonly channel: ChannelToJoin;
  /**
   * Hours in which the recording can be queried, changed and stopped, 1 to 720 (ACQ-14).
   *
   * @default 72
   */
  readonly resourceExpiredHour?: number | undefined;
}

/** Settings of `start` without the token, which stands in `channel`. */
export type WithoutToken<Settings> = Settings extends unknown ? Omit<Settings, "token"> : never;

/** Options of `record()`: the channel, and the settings of its mode. */
export type RecordOptions<M extends Mode = Mode> = CommonRecordOptions & {
  readonly mode: M;
} & WithoutToken<StartSettings<M>>;
