import {
  AnswerError,
  ConfigurationError,
  classifyFailure,
  type Failure,
  isAuthorizationProblem,
  isCloudRecordingError,
  isGatewayError,
  isNetworkError,
  isSessionExpiredError,
  isTimeoutError,
  isUnusableAnswerError,
} from "@cloud-recording/client";
import { ExitCode } from "../exit-code.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import type { KeptFlags } from "./command-line.ts";
import { type Left, leftStarting, leftText } from "./left.ts";
import type { Output } from "./output.ts";

/** The command that has failed. */
interface FailedCommand {
  readonly flags: KeptFlags;
  readonly output: Output;
  readonly texts: Texts;
  /** The recording that it leaves running. */
  readonly left?: Left | undefined;
}

/** Reports an error and what it leaves running, and returns the exit code. Errors of the client hold no secret. */
export function reportError(error: unknown, command: FailedCommand): number {
  const { output, texts } = command;
  const exitCode = exitCodeOf(error);
  const left = leftAfter(error, command);
  if (output.isJson) output.result({ type: "error", exitCode, ...plain(error), ...left }, "");
  const { message } = error as Error;
  output.error(error instanceof Error ? message : String(error));
  if (left !== undefined) output.note(leftText(left, texts));
  if (isCloudRecordingError(error)) {
    if ("remedy" in error && typeof error.remedy === "string") output.say(error.remedy);
    const { sid } = error.recording;
    if (sid !== undefined && left === undefined) output.say(`sid: ${sid}`);
    output.say(error.documentation);
  }
  return exitCode;
}

/** The recording that an error leaves running, as far as another command can do something about it. */
function leftAfter(error: unknown, { flags, left }: FailedCommand): Left | undefined {
  if (isSessionExpiredError(error)) return undefined;
  if (left !== undefined || !isCloudRecordingError(error)) return left;
  const { method, recording, lostBefore } = error;
  const hasSent = method === "start" && recording.resourceId !== undefined;
  const mayHaveStarted = lostBefore || ["lost", "unclear"].includes(verdictOn(error));
  return hasSent && mayHaveStarted ? leftStarting(flags) : undefined;
}

/** Exit code of an error. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof ConfigurationError) return ExitCode.Usage;
  // A file, a folder or a port of this machine cannot be used. Errors of the network are those of the client.
  if (error instanceof Error && "syscall" in error) return ExitCode.Usage;
  if (isNetworkError(error) || isTimeoutError(error) || isUnusableAnswerError(error)) {
    return ExitCode.Network;
  }
  if (isGatewayError(error) && error.status >= 500 && !isAuthorizationProblem(error)) {
    return ExitCode.Network;
  }
  return ExitCode.Refused;
}

/** True for what the client itself repeats a call after: another one may succeed. */
export function mayPass(error: unknown): boolean {
  return ["lost", "refused"].includes(verdictOn(error));
}

/** What the client makes of an attempt that has failed so; an error that no request has caused is final. */
function verdictOn(error: unknown): Failure {
  const isFailure = error instanceof AnswerError || exitCodeOf(error) === ExitCode.Network;
  return isFailure && !isAuthorizationProblem(error) ? classifyFailure(error as Error) : "final";
}

/** The properties of an error that may be shown. */
function plain(error: unknown): object {
  if (isCloudRecordingError(error)) return error.toJSON();
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}
