import { AnswerError } from "../errors/answer-error.ts";
import type { ServiceError } from "../errors/service-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { retryRules } from "../generated/retry-rules.ts";
import * as ErrorCode from "../generated/single/error-code.ts";

/**
 * The meaning of a failed attempt for the call.
 *
 * - `lost`: the service may have acted, and its response is not known (AMB-10).
 * - `refused`: the service has not acted, and the same call may be retried (AMB-22, AMB-29).
 * - `final`: the service has not acted, and nothing is gained by a retry.
 * - `unclear`: the service may have acted, and nothing is gained by a retry.
 */
export type Failure = "lost" | "refused" | "final" | "unclear";

/** The last status of 4xx that HTTP defines; those above are words of proxies for connections that broke off. */
const lastRefusal = 451;

/**
 * Classifies the error of an attempt by its code, if the catalogue has it, or else by its HTTP status (AMB-06).
 *
 * What is `lost` or `refused` is repeated; a recording whose `start` is `lost` or `unclear` stays in the session store.
 *
 * @example
 * ```ts
 * import { classifyFailure, type ServiceError } from "@cloud-recording/client";
 * const mayPass = (error: ServiceError) => ["lost", "refused"].includes(classifyFailure(error));
 * ```
 */
export function classifyFailure(error: Error): Failure {
  // No answer at all, or none that can be used.
  if (!(error instanceof AnswerError) || error instanceof UnusableAnswerError) return "lost";
  const { status, code = status } = error as AnswerError & Partial<ServiceError>;
  const rule = retryRules[code];
  // A redirect is not followed, and what exits has begun (AMB-24).
  if (code === ErrorCode.exiting || (status >= 300 && status < 400)) return "unclear";
  if (rule) return rule === "same-resource" ? "refused" : "final";
  // Agora sends statuses of HTTP as codes.
  const said = Math.max(status, code < 600 ? code : 0);
  if (said === 429) return "refused";
  // Only a refusal is certain; everything else may come after the service has acted.
  return said < 400 || said > lastRefusal || said === 408 || said === 425 ? "lost" : "final";
}
