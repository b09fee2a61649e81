import { AnswerError } from "../errors/answer-error.ts";
import type { ServiceError } from "../errors/service-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { retryRules } from "../generated/retry-rules.ts";

/**
 * The meaning of a failed attempt for the call.
 *
 * - `lost`: the service may have acted, its answer is not known (AMB-10).
 * - `refused`: the service has not acted, and the same call may be retried (AMB-22, AMB-29).
 * - `final`: nothing is gained by a retry.
 */
export type Failure = "lost" | "refused" | "final";

/** Classifies an error by the retry rules of the catalogue, or by its HTTP status if it has no code. */
export function classifyFailure(error: Error): Failure {
  // No answer at all, or none that can be used.
  if (!(error instanceof AnswerError) || error instanceof UnusableAnswerError) return "lost";
  const { code = error.status } = error as Partial<ServiceError>;
  if (code === 429 || retryRules[code] === "same-resource") return "refused";
  // Agora sends statuses of HTTP as codes; 501 is documented, and means that the recording is exiting (AMB-24).
  return [408, 500, 502, 503, 504].includes(code) ? "lost" : "final";
}
