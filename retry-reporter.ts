import type { Reporter } from "vitest/node";

/** Prints why a test was tried again before it passed, of which Vitest tells only that it was. */
export const retryReporter: Reporter = {
  onTestCaseResult(test) {
    const { state, errors } = test.result();
    if (state !== "passed") return;
    for (const { message, stack = message } of errors ?? []) {
      console.error(`Tried again: ${test.fullName}\n${stack}`);
    }
  },
};
