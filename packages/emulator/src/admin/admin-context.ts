import type { CallbackSender } from "../callbacks/callback-sender.ts";
import type { Clock } from "../clock/clock.ts";
import type { Control } from "../control/control.ts";
import type { Faults } from "../faults/faults.ts";
import type { RequestLog } from "../http/log/request-log.ts";
import type { Media } from "../media/media.ts";
import type { Project } from "../project.ts";

/** All that the control surface looks at and changes. */
export interface AdminContext {
  readonly projects: readonly Project[];
  readonly clock: Clock;
  readonly control: Control;
  readonly faults: Faults;
  readonly requests: RequestLog;
  /** Absent if files are names only. */
  readonly media: Media | undefined;
  /** Absent if callbacks go nowhere. */
  readonly callbacks: CallbackSender | undefined;
  /** Answers a call of the API, as `fetch` of the emulator. */
  readonly call: (input: string, init: RequestInit) => Promise<Response>;
  /** Forgets recordings, channels, faults and the request log. */
  reset(): void;
}
