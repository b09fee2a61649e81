import type { Channel, ClientRequests, Mode, StartSettings } from "./session.ts";

/** The channel of a recording, with what the recorder needs to join it. */
export interface ChannelToJoin extends Channel {
  /** The dynamic key of the recorder; needed if App Certificate is enabled for your project (START-25). */
  readonly token?: string;
}

interface Common {
  /** What to record. */
  readonly channel: ChannelToJoin;
  /**
   * How many hours the recording can be queried, changed and stopped, 1 to 720 (ACQ-14).
   *
   * @default 72
   */
  readonly resourceExpiredHour?: number;
}

type WithoutToken<Settings> = Settings extends unknown ? Omit<Settings, "token"> : never;

/** Options of `record()`: the channel, and the settings of its mode. */
export type RecordOptions<
  M extends Mode = Mode,
  Requests extends { readonly [mode in Mode]: object } = ClientRequests,
> = Common & { readonly mode: M } & WithoutToken<StartSettings<M, Requests>>;
