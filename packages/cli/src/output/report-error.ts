import {
  ConfigurationError,
  isAuthorizationProblem,
  isCloudRecordingError,
  isGatewayError,
  isNetworkError,
  isTimeoutError,
  isUnusableAnswerError,
} from "@cloud-recording/client";
import { ExitCode } from "../exit-code.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";
import type { Output } from "./output.ts";

/** Reports an error, and returns the exit code. Errors of the client hold no secret. */
export function reportError(error: unknown, output: Output, texts: Texts): number {
  const exitCode = exitCodeOf(error);
  if (output.isJson) output.result({ type: "error", exitCode, ...plain(error) }, "");
  const { message } = error as Error;
  output.error(error instanceof Error ? message : String(error));
  if (isCloudRecordingError(error)) {
    if ("remedy" in error && typeof error.remedy === "string") output.say(error.remedy);
    const { sid, resourceId } = error.recording;
    if (sid !== undefined) output.say(`sid: ${sid}`);
    else if (resourceId !== undefined && error.lostBefore) output.say(texts.mayRun);
    output.say(error.documentation);
  }
  return exitCode;
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

/** The properties of an error that may be shown. */
function plain(error: unknown): object {
  if (isCloudRecordingError(error)) return error.toJSON();
  if (error instanceof Error) return { name: error.name, message: error.message };
  return { name: "Error", message: String(error) };
}
