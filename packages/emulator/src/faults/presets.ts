import type { FaultRule } from "./fault-rule.ts";

const start = ["startMixRecording", "startIndividualRecording"] as const;

/** The recorder moves to another machine when a call looks for it. */
const failover = {
  operation: ["queryRecording", "updateSubscription", "updateLayout", "stopRecording"],
  effect: "failover",
  times: 1,
} as const;

/** Name of a scenario. */
export type FaultPreset =
  | "flaky-network"
  | "expired-storage-key"
  | "uid-clash"
  | "worker-not-found"
  | "backup-upload"
  | "created"
  | "gateway-timeout"
  | "worker-failure"
  | "failover-once"
  | "failover-30s"
  | "failover-90s"
  | "failover-forever";

/** Scenarios of real life, ready to use. */
export const faultPresets: { readonly [name in FaultPreset]: readonly FaultRule[] } = {
  /** One call in ten is lost before it acts, one after it, one is answered with 65, and one is slow. */
  "flaky-network": [
    { probability: 0.1, seed: 1, drop: "before" },
    { probability: 0.1, seed: 2, drop: "after" },
    { probability: 0.1, seed: 3, code: 65 },
    { probability: 0.1, seed: 4, delay: 1000 },
  ],
  /** The storage refuses its keys: `start` succeeds, and `query` does not find the recorder. */
  "expired-storage-key": [{ operation: start, effect: "storageRefused" }],
  /** The UID of the recorder is in the channel already: `start` succeeds, and `query` does not find the recorder. */
  "uid-clash": [{ operation: start, effect: "uidTaken" }],
  /** The recorder vanishes: `start` succeeds, and `query` does not find the recorder. */
  "worker-not-found": [{ operation: start, effect: "workerLost" }],
  /** Part of the files goes to the backup: `stop` answers 206 and `backuped` (AMB-92). */
  "backup-upload": [{ operation: "stopRecording", effect: "backuped" }],
  /** Success of `acquire` and `start` comes with HTTP status 201 (AMB-07). */
  created: [{ operation: ["acquireResource", ...start], effect: "created" }],
  /** The gateway gives up waiting although the call has acted. */
  "gateway-timeout": [{ status: 504, acts: true }],
  /** No recorder can be started: `start` answers 500 with code 15, as Agora does. */
  "worker-failure": [
    { operation: start, status: 500, code: 15, message: "The recorder could not be started." },
  ],
  /** One call does not find the recorder, which moves to another machine. The recording goes on there. */
  "failover-once": [{ ...failover, duration: 0 }],
  /** The same, and no call finds the recorder for 30 seconds. */
  "failover-30s": [{ ...failover, duration: 30_000 }],
  /** The same, and no call finds the recorder for 90 seconds. */
  "failover-90s": [{ ...failover, duration: 90_000 }],
  /** The same, and no call finds the recorder any more, although the recording goes on. */
  "failover-forever": [{ ...failover, duration: "forever" }],
};

/** True for the name of a scenario. */
export function isFaultPreset(name: string): name is FaultPreset {
  return Object.hasOwn(faultPresets, name);
}
