import type { SessionSnapshot } from "../../src/control/snapshot.ts";

/** A call that was refused. Its message is for the reader. */
export class CallError extends Error {
  override readonly name = "CallError";

  /** Place in the body that the refusal is about, as a JSON Pointer. */
  get pointer(): string | undefined {
    return /`(\/[^`]*)`/.exec(this.message)?.[1];
  }
}

/** Sends a request to the emulator. @throws {Error} for the reader, in place of one of the browser, whose words differ */
export async function reach(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Error("The emulator cannot be reached. Start it again, and this page reconnects");
  }
}

/** Calls the control surface. @param path below `/_emulator/`, encoded */
export function control(method: string, path: string, body?: object): Promise<unknown> {
  return send(path, {
    method,
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
}

/** Calls the API with the credentials of the project, which the emulator adds. */
export async function api(appId: string, path: string, body: object): Promise<ApiBody> {
  const answer = await send(`api/v1/apps/${appId}/cloud_recording/${path}`, {
    method: "POST",
    headers: {
      "content-type": "application/json;charset=utf-8",
      // Reasons of refusals are for the reader.
      "x-emulator-language": document.documentElement.lang,
    },
    body: JSON.stringify(body),
  });
  return (answer as { readonly Body: ApiBody }).Body;
}

/** Identifiers that the service returns. */
export interface ApiBody {
  readonly resourceId: string;
  readonly sid: string;
}

/** Calls a method of a recording. */
export function callRecording(
  { appId, resourceId, sid, mode, cname, uid }: SessionSnapshot,
  method: "update" | "updateLayout" | "stop",
  clientRequest: object,
): Promise<ApiBody> {
  const path = `resourceid/${resourceId}/sid/${sid}/mode/${mode}/${method}`;
  return api(appId, path, { cname, uid, clientRequest });
}

/** The path of a channel in the control surface. */
export function channelPath(appId: string, cname: string): string {
  return `channels/${appId}/${encodeURIComponent(cname)}/participants`;
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  const response = await reach(path, init);
  const text = await response.text();
  const answer = text === "" ? undefined : parsed(text);
  if (response.ok) return answer;
  const { code, reason, message, error } = Object(answer);
  const said = error ?? message ?? reason ?? `HTTP ${response.status}`;
  throw new CallError(code === undefined ? said : `${code}: ${said}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
