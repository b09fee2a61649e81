import type { ApiCall, Lists, Slip } from "./api-call.ts";
import { projects } from "./settings.ts";

/** IDs that a caller has received. */
export interface KnownResource {
  readonly resourceId: string;
  sid?: string;
}

/** Place that a call goes to. */
export interface Address extends Partial<KnownResource> {
  readonly appId: string;
  readonly mode: ApiCall["mode"];
  readonly cname: string;
  readonly uid: string;
}

/** The HTTP request of a call, with all that is wrong about it. */
export function requestOf(call: ApiCall, address: Address): { url: string; init: RequestInit } {
  const has = (slip: Slip) => call.slips.includes(slip);
  const { method } = call;
  const { customerId, customerCertificate } = projects.plain;
  const password = has("credentials") ? "wrong" : customerCertificate;
  const isGet = (method === "query") !== has("route");
  const headers = {
    authorization: `Basic ${btoa(`${customerId}:${password}`)}`,
    "content-type": has("contentType") ? "text/plain" : "application/json;charset=utf-8",
  };
  const body = has("notJson") ? "{" : JSON.stringify(bodyOf(call, address));
  return {
    url: `http://localhost/v1/apps/${address.appId}/cloud_recording/${pathOf(call, address)}`,
    init: { method: isGet ? "GET" : "POST", headers, ...(isGet ? {} : { body }) },
  };
}

function pathOf({ method, slips }: ApiCall, { resourceId, sid, mode }: Address): string {
  if (method === "acquire") return method;
  const resource = `resourceid/${resourceId ?? "foreign"}`;
  if (method === "start") return `${resource}/mode/${mode}/start`;
  const known = slips.includes("otherSid") ? "other" : (sid ?? "unknown");
  return `${resource}/sid/${known}/mode/${mode}/${method}`;
}

function bodyOf(call: ApiCall, { cname, uid }: Address): object {
  const slips = call.method === "acquire" ? call.slips.filter(isOfAcquire) : call.slips;
  return {
    cname: slips.includes("illegalCname")
      ? "ü"
      : `${cname}${slips.includes("otherCname") ? 2 : ""}`,
    uid: `${uid}${slips.includes("otherUid") ? 2 : ""}`,
    clientRequest: slips.includes("illegalBody") ? 7 : clientRequestOf(call),
  };
}

/** A resource ID that is asked for cannot belong to somebody else. */
function isOfAcquire(slip: Slip): boolean {
  return slip !== "otherCname" && slip !== "otherUid";
}

function clientRequestOf(call: ApiCall): object {
  const { audio, video } = call.lists;
  if (call.method === "acquire") return { resourceExpiredHour: call.hours };
  if (call.method === "updateLayout") return { mixedVideoLayout: 1 };
  if (call.method === "update") {
    const streamSubscribe = {
      ...(audio && { audioUidList: { subscribeAudioUids: audio } }),
      ...(video && { videoUidList: { subscribeVideoUids: video } }),
    };
    return { streamSubscribe };
  }
  return call.method === "start" ? startRequestOf(call, call.lists) : {};
}

function startRequestOf(call: ApiCall, { audio, video }: Lists): object {
  const { mode, live, maxIdleTime, streamTypes, hasToken } = call;
  const recordingConfig = {
    channelType: live ? 1 : 0,
    maxIdleTime,
    streamTypes,
    ...(mode === "individual" && { subscribeUidGroup: 0 }),
    ...(audio && { subscribeAudioUids: audio }),
    ...(video && { subscribeVideoUids: video }),
  };
  return { ...(hasToken && { token: "token" }), recordingConfig };
}
