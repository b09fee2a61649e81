import { type Caller, checkCall, type MethodCall, makeCall } from "../call/caller.ts";
import { assertObject } from "../call/check-arguments.ts";
import { type CallOptions, required } from "../call/perform.ts";
import { AnswerError } from "../errors/answer-error.ts";
import { isCloudRecordingError } from "../errors/cloud-recording-error.ts";
import { isServiceError } from "../errors/service-error.ts";
import { SidUnknownError } from "../errors/sid-unknown-error.ts";
import { isUnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { resourceLifetime } from "../generated/constants.ts";
import * as defaults from "../generated/single/defaults.ts";
import * as ErrorCode from "../generated/single/error-code.ts";
import { isObject, parseObject } from "../json.ts";
import {
  age,
  type Channel,
  encodeNames,
  type Mode,
  type RecordingSession,
  type Resource,
  type StartSettings,
} from "../settings/session.ts";

/** Called while a recording starts, so that its `sid` is written down. */
export interface StartListener {
  /** Called before each attempt is sent. */
  onSend(): void;
  /** Called with a `sid` that came after its attempt was given up, or in an error. */
  onLateSid(sid: string): void;
}

/** Time in which a resource ID is safe to use, in milliseconds: a little less than five minutes (AMB-42). */
const freshness = resourceLifetime - 10_000;

/**
 * Starts a recording: `POST …/start`, on the path of the mode (START-01, START-11).
 *
 * @throws SidUnknownError if the recording runs and the response with its `sid` was lost
 * @throws CloudRecordingError; if a response was an error with a `sid`, `error.recording` has it
 */
export async function start<M extends Mode>(
  caller: Caller,
  resource: Resource,
  settings: StartSettings<M>,
  options?: CallOptions,
  listener?: StartListener,
): Promise<RecordingSession<M>> {
  const call = prepareStart(resource, settings);
  const { cname, uid, resourceId } = resource;
  const { mode } = settings;
  const context = { ...call.context, recording: { ...call.context.recording, resourceId } };
  const sessionOf = (sid: string): RecordingSession<M> => ({ cname, uid, resourceId, sid, mode });
  let lateSid: string | undefined;
  let sidOfError: string | undefined;
  try {
    const sid = await makeCall<string>(
      caller,
      {
        ...call,
        context,
        values: { resourceid: resourceId },
        within: freshness - ageOf(resource, caller),
        read: (answer, told) => required(answer, "sid", told),
        salvage(error) {
          const sid = sidIn(error);
          if (sid === undefined) throw error;
          if (isStarted(error)) return sid;
          sidOfError = sid;
          listener?.onLateSid(sid);
          throw error;
        },
        takeLate(sid) {
          lateSid = sid;
          listener?.onLateSid(sid);
        },
        onSend: () => listener?.onSend(),
      },
      options,
    );
    return sessionOf(sid);
  } catch (error) {
    if (!isCloudRecordingError(error)) throw error;
    const isRunning = isServiceError(error, ErrorCode.alreadyStarted);
    const sid = lateSid ?? (isRunning ? sidOfError : undefined);
    if (sid !== undefined) return sessionOf(sid);
    if (isRunning && error.lostBefore) throw new SidUnknownError(error, context);
    const named = sidOfError !== undefined && {
      recording: { ...error.recording, sid: sidOfError },
    };
    throw Object.assign(error, named);
  }
}

/** Age of a resource ID, in milliseconds. The wall clock is only asked for one that another client has acquired. */
function ageOf(resource: Resource & { [age]?: () => number }, { clock }: Caller): number {
  const now = clock.now();
  // 0 if the time is not a number.
  return Math.max(0, resource[age]?.() ?? now - (resource.acquiredAt ?? now)) || 0;
}

/**
 * Checks the settings of `start` before anything is sent.
 *
 * @throws InvalidRequestError
 */
export function checkStart(caller: Caller, channel: Channel, settings: StartSettings): void {
  checkCall(caller, prepareStart(channel, settings));
}

/** The parts of a `start` that do not depend on the resource ID. */
function prepareStart(
  channel: Channel,
  settings: StartSettings,
): Pick<MethodCall<string>, "context" | "operationId" | "body"> {
  const { cname, uid } = assertObject("start", "resource", channel);
  const { mode, ...clientRequest } = encodeNames(assertObject("start", "settings", settings));
  return {
    context: { method: "start", recording: { cname, uid, mode } },
    operationId: mode === "mix" ? "startMixRecording" : "startIndividualRecording",
    body: { cname, uid, clientRequest: withChannelType(clientRequest) },
  };
}

/** `channelType` is always sent (AMB-45). */
function withChannelType<Settings extends object>(settings: Settings): Settings {
  const { recordingConfig } = settings as { recordingConfig?: unknown };
  if (!isObject(recordingConfig)) return settings;
  const { channelType = defaults.channelType } = recordingConfig;
  return { ...settings, recordingConfig: { ...recordingConfig, channelType } };
}

/** Finds the `sid` in an answer that is not a success, also in one that was cut off behind it. */
function sidIn(error: unknown): string | undefined {
  const [, sid] = (error instanceof AnswerError && sidPattern.exec(error.body)) || [];
  return sid?.replaceAll(/[\\"]/g, "");
}

/** A text or a number, in JSON or in a text within it. */
const sidPattern = /"sid\\?"\s*:\s*(\\?"[^"\\]+\\?"|\d+(?=[\s,}]))/;

/** True for an error that tells a success: code 7, beside which nobody promises a `sid`, and a body that was cut off. */
function isStarted(error: unknown): boolean {
  if (isServiceError(error, ErrorCode.alreadyStarted)) return true;
  return isUnusableAnswerError(error) && parseObject(error.body) === undefined;
}
