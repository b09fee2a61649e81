import { type Answer, type CallOptions, required } from "../call.ts";
import type { Caller } from "../caller.ts";
import type { ErrorContext } from "../errors/cloud-recording-error.ts";
import { ChannelType } from "../generated/constants.ts";
import type { IndividualClientRequest, MixClientRequest } from "../generated/schema.ts";
import { contextOf, given } from "../given.ts";
import type { Mode, RecordingSession, Resource, StartSettings } from "../session.ts";
import { isObject } from "../transport/answer.ts";

/** `POST …/start`, on the path of the mode (START-01, START-11). */
export async function start<M extends Mode>(
  caller: Caller,
  resource: Resource,
  settings: StartSettings<M>,
  options: CallOptions | undefined,
): Promise<RecordingSession<M>> {
  const { cname, uid, resourceId } = given("start", "resource", resource);
  const { mode }: { mode: M } = given("start", "settings", settings);
  const context = contextOf("start", { cname, uid, resourceId, mode });
  const answer = await (isMix(settings)
    ? startMix(caller, resource, settings, context, options)
    : startIndividual(caller, resource, settings as StartSettings<"individual">, context, options));
  return { cname, uid, resourceId, sid: required(answer, "sid", context), mode };
}

function isMix(settings: StartSettings): settings is StartSettings<"mix"> {
  return settings.mode === "mix";
}

function startMix(
  caller: Caller,
  { cname, uid, resourceId }: Resource,
  { mode: _, ...settings }: StartSettings<"mix">,
  context: ErrorContext,
  options: CallOptions | undefined,
): Promise<Answer> {
  const clientRequest: MixClientRequest = withChannelType(settings);
  const body = { cname, uid, clientRequest };
  return caller.post("startMixRecording", context, body, options, (init) =>
    caller.api.POST("/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/mix/start", {
      params: { path: { appid: caller.appId, resourceid: resourceId } },
      body,
      ...init,
    }),
  );
}

function startIndividual(
  caller: Caller,
  { cname, uid, resourceId }: Resource,
  { mode: _, ...settings }: StartSettings<"individual">,
  context: ErrorContext,
  options: CallOptions | undefined,
): Promise<Answer> {
  const clientRequest: IndividualClientRequest = withChannelType(settings);
  const body = { cname, uid, clientRequest };
  return caller.post("startIndividualRecording", context, body, options, (init) =>
    caller.api.POST(
      "/v1/apps/{appid}/cloud_recording/resourceid/{resourceid}/mode/individual/start",
      { params: { path: { appid: caller.appId, resourceid: resourceId } }, body, ...init },
    ),
  );
}

/** `channelType` is always sent (AMB-45). */
function withChannelType<Settings extends { readonly recordingConfig: object }>(
  settings: Settings,
): Settings {
  const { recordingConfig } = settings;
  if (!isObject(recordingConfig)) return settings;
  return {
    ...settings,
    recordingConfig: { channelType: ChannelType.Communication, ...recordingConfig },
  };
}
