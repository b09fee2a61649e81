import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;

/** Longest time that output which nobody reads holds the process at its end, in milliseconds. */
const patience = 500;

/** Work at the end of the process. */
export interface Shutdown {
  /** Lets calls in hand finish. */
  finish(): Promise<void>;
  /** Ends at once. */
  abandon(): void;
}

/** Ends the process on a signal, in peace, and on a second one at once. */
export function onShutdown({ finish, abandon }: Shutdown): void {
  let isEnding = false;
  for (const signal of signals) {
    process.on(signal, async () => {
      if (isEnding) {
        abandon();
        process.exit(128 + constants.signals[signal]);
      }
      isEnding = true;
      await finish();
      for (const one of signals) process.removeAllListeners(one);
      setTimeout(() => process.exit(), patience).unref();
    });
  }
}
