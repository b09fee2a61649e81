import { isServiceError } from "../errors/service-error.ts";
import { isUnusableAnswerError } from "../errors/unusable-answer-error.ts";
import type { ResponseEvent } from "../hooks.ts";

/** Looks for the `sid` of a recording in answers to `start` that are no success, so that fewer are out of reach. */
export class SidFinder {
  readonly #found = new Map<string, string>();

  /** Looks at the end of an attempt: an answer that was cut off may have its `sid` before the cut. */
  look({ method, recording, error }: ResponseEvent): void {
    if (method !== "start" || recording.resourceId === undefined) return;
    // Nobody promises a `sid` beside code 7, but a recording is worth a look.
    if (!isUnusableAnswerError(error) && !isServiceError(error, 7)) return;
    const [, sid] = /"sid"\s*:\s*"([^"\\]+)"/.exec(error.body) ?? [];
    if (sid !== undefined) this.#found.set(recording.resourceId, sid);
  }

  /** The `sid` that was seen for a resource ID, once, if an error of `start` leaves open that it runs. */
  take(resourceId: string, error: unknown): string | undefined {
    const sid = this.#found.get(resourceId);
    this.#found.delete(resourceId);
    return isUnusableAnswerError(error) || isServiceError(error, 7) ? sid : undefined;
  }
}
