import { type CallOptions, type Read, required } from "../call.ts";
import type { Caller } from "../caller.ts";
import { isServiceError } from "../errors/service-error.ts";
import { SidUnknownError } from "../errors/sid-unknown-error.ts";
import { ChannelType } from "../generated/constants.ts";
import { given } from "../given.ts";
import type { Mode, RecordingSession, Resource, StartSettings } from "../session.ts";
import { isObject } from "../transport/answer.ts";

const urlOf = <M extends Mode>(mode: M) =>
  `/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/${mode}/start` as const;

/** How long a resource ID is safe to use, in milliseconds: a little less than five minutes (AMB-42). */
const freshness = 290_000;

/** `POST …/start`, on the path of the mode (START-01, START-11). */
export async function start<M extends Mode>(
  caller: Caller,
  resource: Resource,
  settings: StartSettings<M>,
  options: CallOptions | undefined,
): Promise<RecordingSession<M>> {
  const { clock } = caller;
  const { cname, uid, resourceId, acquiredAt = clock.now() } = given("start", "resource", resource);
  const { mode, ...clientRequest }: { mode: Mode } = given("start", "settings", settings);
  const context = { method: "start", recording: { cname, uid, resourceId, mode } } as const;
  const body = { cname, uid, clientRequest: withChannelType(clientRequest) };
  const path = { resourceid: resourceId };
  const operationId = mode === "mix" ? "startMixRecording" : "startIndividualRecording";
  const read: Read<string> = (answer, told) => required(answer, "sid", told);
  const within = acquiredAt + freshness - clock.now();
  try {
    const call = { operationId, context, url: urlOf(mode), path, body, read, within } as const;
    const sid = await caller.call(call, options);
    return { cname, uid, resourceId, sid, mode: settings.mode };
  } catch (error) {
    throw isServiceError(error, 7) && error.lostBefore
      ? new SidUnknownError(error, context)
      : error;
  }
}

/** `channelType` is always sent (AMB-45). */
function withChannelType<Settings extends object>(settings: Settings): Settings {
  const { recordingConfig } = settings as { recordingConfig?: unknown };
  if (!isObject(recordingConfig)) return settings;
  return {
    ...settings,
    recordingConfig: { channelType: ChannelType.Communication, ...recordingConfig },
  };
}
